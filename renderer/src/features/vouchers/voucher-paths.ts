/** The list of vouchers. */
export const listPath = '/vouchers'

/** A new voucher of a kind, with the party it is about when one is known. */
export function newPath(kind: string, party?: string): string {
  const about = party === undefined ? '' : `&party=${encodeURIComponent(party)}`
  return `/vouchers/new?kind=${encodeURIComponent(kind)}${about}`
}

/** A draft that is being typed. */
export function draftPath(id: string): string {
  return `/vouchers/draft/${encodeURIComponent(id)}`
}

/** A posted voucher. */
export function voucherPath(voucherId: number): string {
  return `/vouchers/${voucherId}`
}

/** What a path under '/vouchers' shows. */
export type VoucherPlace =
  | { kind: 'list' }
  | { kind: 'new' }
  | { kind: 'draft'; id: string }
  | { kind: 'voucher'; voucherId: number }

/** Reads a path; the list for any it does not know. */
export function voucherPlace(path: string): VoucherPlace {
  const [, , first = '', second = ''] = path.split('/')
  if (first === 'new') return { kind: 'new' }
  if (first === 'draft' && second !== '') return { kind: 'draft', id: decodeURIComponent(second) }
  return /^\d+$/.test(first) ? { kind: 'voucher', voucherId: Number(first) } : { kind: 'list' }
}
