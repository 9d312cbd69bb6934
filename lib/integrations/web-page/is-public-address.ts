import { BlockList, isIP } from 'node:net';

/** IPv4 that is not on the public internet: IANA's special-purpose registry, multicast, reserved. */
const NOT_PUBLIC_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Looks public, but is the host of every virtual machine at one provider (its metadata and DNS).
  '168.63.129.16/32',
];
/**
 * Parts of 2000::/3 that are not public or carry an IPv4 address: special-purpose assignments with Teredo, documentation,
 * 6to4. Everything outside 2000::/3 is refused as it is: loopback, mapped, NAT64, unique local, link-local, multicast.
 */
const NOT_PUBLIC_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

const refused = new BlockList();
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
for (const [subnets, family] of [
  [NOT_PUBLIC_4, 'ipv4'],
  [NOT_PUBLIC_6, 'ipv6'],
] as const) {
  for (const subnet of subnets) {
    const [net = '', prefix = ''] = subnet.split('/');
    refused.addSubnet(net, Number(prefix), family);
  }
}

/** Whether an IP address belongs to a host on the public internet. Anything that is no address is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refused.check(address, 'ipv4');
  // A zone ("fe80::1%eth0") exists on local links only.
  if (family !== 6 || address.includes('%')) return false;
  return global6.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}
