import type { Text } from '../../text/text'

/** The fields of a new sub-account, as typed. */
export type SubAccountForm = { code: string; name: string; needsParty: boolean }

/** What is wrong with a field of a new sub-account, in words; null where nothing is. */
export type SubAccountFaults = { code: string | null; name: string | null }

/** Judges a new sub-account as it is typed (reading 37): digits, under its parent, not taken, named. The core judges again. */
export function subAccountFaults(
  { code, name }: Pick<SubAccountForm, 'code' | 'name'>,
  { parent, taken }: { parent: string; taken: (code: string) => boolean },
  text: Text,
): SubAccountFaults {
  const say = text.accounts.form.fault
  return { code: codeFault(code.trim(), parent, taken, say), name: name.trim() === '' ? say.name : null }
}

function codeFault(
  code: string,
  parent: string,
  taken: (code: string) => boolean,
  say: Text['accounts']['form']['fault'],
): string | null {
  if (code === '') return say.empty
  if (!/^\d{1,8}$/.test(code)) return say.digits
  if (!code.startsWith(parent) || code.length <= parent.length) return say.prefix(parent)
  return taken(code) ? say.taken(code) : null
}
