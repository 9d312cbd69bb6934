import { type Request as SignedRequest, sign } from 'aws4';
import { expect, it } from 'vitest';
import { signAwsRequest } from './sign-aws-request.ts';

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const NOW = new Date('2015-08-30T12:36:00Z');

it('signs the example of AWS’s documentation as it does', () => {
  const headers = signAwsRequest(
    {
      method: 'GET',
      url: new URL('https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08'),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: '',
      region: 'us-east-1',
      service: 'iam',
    },
    KEYS,
    NOW,
  );
  expect(headers.authorization).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  );
});

it.each([
  ['a session token', { sessionToken: 'token+/=' }, '/'],
  ['a query that needs encoding, in another order', {}, "/?b=it's (2)&a=%2F&A=x y"],
])('agrees with another signer about %s', (_, extra, path) => {
  const url = new URL(`https://secretsmanager.eu-central-1.amazonaws.com${path}`);
  const keys = { ...KEYS, ...extra };
  const ours = signAwsRequest(
    {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-amz-json-1.1' },
      body: '{"SecretId":"ä"}',
      region: 'eu-central-1',
      service: 'secretsmanager',
    },
    keys,
    NOW,
  );
  const asSent: SignedRequest & { extraHeadersToIgnore: object } = {
    service: 'secretsmanager',
    region: 'eu-central-1',
    method: 'POST',
    path: `${url.pathname}${url.search}`,
    headers: Object.fromEntries(Object.entries(ours).filter(([name]) => name !== 'authorization')),
    body: '{"SecretId":"ä"}',
    extraHeadersToIgnore: { 'content-length': true },
  };
  const theirs = sign(asSent, keys);
  expect(ours.authorization).toBe(theirs.headers?.Authorization);
});
