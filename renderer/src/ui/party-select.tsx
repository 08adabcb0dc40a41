import { useText } from '../text/text'
import { Chooser, type ChooserProps } from './chooser'
import type { ChooserOption } from './chooser-index'

/** What a chooser needs to know of a party. */
export type ChoosableParty = { code: string; name: string; taxCode?: string; address?: string }

export type PartySelectProps = Omit<ChooserProps, 'options' | 'noun' | 'unknown' | 'show'> & {
  /** All parties; keep the same array while they are the same. Ten thousand are fine. */
  parties: readonly ChoosableParty[]
}

const known = new WeakMap<readonly ChoosableParty[], readonly ChooserOption[]>()

/** One list of options for one list of parties; the address tells namesakes apart. */
function optionsOf(parties: readonly ChoosableParty[]): readonly ChooserOption[] {
  const ready = known.get(parties)
  if (ready !== undefined) return ready
  const options = parties.map(({ code, name, taxCode = '', address = '' }) => ({
    code,
    name,
    reason: address,
    words: taxCode,
  }))
  known.set(parties, options)
  return options
}

/** A field for a party: by name without accents, by code or by tax code. The field shows the name. */
export function PartySelect({ parties, ...chooser }: PartySelectProps) {
  const say = useText().parts.chooser
  return (
    <Chooser
      {...chooser}
      options={optionsOf(parties)}
      show={(option) => option.name}
      noun={say.parties}
      unknown={say.unknownParty}
    />
  )
}
