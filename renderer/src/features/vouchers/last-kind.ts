const KEY = 'voucher-kind'

/** The kind of voucher that was typed last on this computer; a payment before any was. */
export function lastKind(): string {
  return localStorage.getItem(KEY) ?? 'PC'
}

/** Remembers the kind for the next new voucher. */
export function rememberKind(kind: string): void {
  localStorage.setItem(KEY, kind)
}
