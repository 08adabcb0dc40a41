import { useText, type Text } from '../text/text'
import { accountOptions, type ChoosableAccount } from './account-options'
import { Chooser, type ChooserProps } from './chooser'
import type { ChooserOption } from './chooser-index'

export type AccountSelectProps = Omit<ChooserProps, 'options' | 'noun' | 'unknown' | 'show'> & {
  /** The chart of accounts; keep the same array while it is the same chart. */
  accounts: readonly ChoosableAccount[]
}

const known = new WeakMap<readonly ChoosableAccount[], readonly ChooserOption[]>()

/** One list of options for one chart, shared by all fields of a form. */
function optionsOf(accounts: readonly ChoosableAccount[], text: Text): readonly ChooserOption[] {
  const ready = known.get(accounts)
  if (ready !== undefined) return ready
  const options = accountOptions(accounts, {
    many: text.parts.chooser.hasChildren,
    one: text.parts.chooser.hasOneChild,
  })
  known.set(accounts, options)
  return options
}

/** A field for an account that takes postings: by code, or by name without accents. The field shows the code. */
export function AccountSelect({ accounts, ...chooser }: AccountSelectProps) {
  const text = useText()
  const say = text.parts.chooser
  return <Chooser {...chooser} options={optionsOf(accounts, text)} noun={say.accounts} unknown={say.unknownAccount} />
}
