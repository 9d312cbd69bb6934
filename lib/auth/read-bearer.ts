/** The token of an Authorization header (RFC 6750): null where the header is of another kind, empty where it holds none. */
export function readBearer(header: string | null): string | null {
  if (header === null || !/^bearer(?: |$)/i.test(header)) return null;
  const token = header.slice('bearer '.length).trim();
  return /^[\w~+/.-]+=*$/.test(token) ? token : '';
}
