/** Whether a browser asks, by Global Privacy Control (`Sec-GPC: 1`), that its person's data is not sold or shared. */
export function sendsGpc(headers: Headers): boolean {
  return headers.get('sec-gpc') === '1';
}
