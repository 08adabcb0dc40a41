/**
 * The hamlet a member lives in: the register's own field, else the first part of an address that begins as hamlets do
 * ('Thôn Đức Hòa, xã Kim Đông'); '' when neither says it.
 */
export function hamletOf({ hamlet, address }: { hamlet: string; address: string }): string {
  if (hamlet !== '') return hamlet
  const first = address.split(',')[0]?.trim() ?? ''
  return /^(?:thôn|xóm|ấp|bản|buôn|làng|khu|khối|tổ|phum|sóc)\s/iu.test(first.normalize('NFC')) ? first : ''
}
