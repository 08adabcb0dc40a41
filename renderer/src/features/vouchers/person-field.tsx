import { Autocomplete } from '@mantine/core'
import { foldText } from '@shared/domain/text-fold'
import { useText } from '../../text/text'
import { chooserIndexOf, type ChooserOption, searchChooser } from '../../ui/chooser-index'
import { inputProps } from '../../ui/field'
import fieldClasses from '../../ui/field.module.css'
import { MatchedText } from '../../ui/matched-text'
import type { BookFacts } from './book-facts'
import classes from './entry.module.css'

export type PersonFieldProps = {
  id: string
  label: string
  value: string
  onChange: (name: string) => void
  /** A party was taken from the list: go on to the next field. */
  onTaken: () => void
  facts: BookFacts
}

const SHOWN = 8
const known = new WeakMap<BookFacts['parties'], readonly ChooserOption[]>()

function optionsOf(parties: BookFacts['parties']): readonly ChooserOption[] {
  const ready = known.get(parties)
  if (ready !== undefined) return ready
  const options = parties.map(({ code, name, address, taxCode }) => ({ code, name, reason: address, words: taxCode }))
  known.set(parties, options)
  return options
}

/** Who pays or receives: any name may be typed; those the book knows are offered, and taken with the arrow keys and Enter. */
export function PersonField({ id, label, value, onChange, onTaken, facts }: PersonFieldProps) {
  const kinds = useText().vouchers.newParty.kinds
  const hits =
    foldText(value).length < 2 ? [] : searchChooser(chooserIndexOf(optionsOf(facts.parties)), value).slice(0, SHOWN)
  const party = facts.partyByName(value)
  const offered = party === null ? hits : []
  return (
    <Autocomplete
      {...inputProps({ id, label }, null)}
      classNames={{ input: fieldClasses.input, dropdown: classes.people, option: classes.person }}
      autoComplete="off"
      data={offered.map(({ code, name }) => ({ value: code, label: name }))}
      filter={({ options }) => options}
      openOnFocus={false}
      maxLength={200}
      value={value}
      rightSectionWidth="auto"
      rightSection={
        party === null ? null : (
          <span className={fieldClasses.hint}>
            {party.code}, {kinds[party.kind].toLowerCase()}
          </span>
        )
      }
      renderOption={({ option }) => {
        const hit = offered.find((one) => one.code === option.value)
        return hit === undefined ? option.value : <PersonOption hit={hit} query={value} />
      }}
      onChange={onChange}
      onOptionSubmit={() => setTimeout(onTaken, 0)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => {
        const named = namedParty(value, facts)
        if (named !== null && named !== value) onChange(named)
      }}
      onKeyDown={(event) => {
        // An open list is one step to go back from; without this the page would take the key.
        const open = offered.length > 0 && event.currentTarget.getAttribute('aria-expanded') === 'true'
        if (event.key === 'Escape' && open) event.preventDefault()
      }}
    />
  )
}

/** The name of the party whose code or accent-free name was typed; null for words that are a name of their own. */
function namedParty(typed: string, facts: BookFacts): string | null {
  const text = typed.trim()
  const byCode = facts.party(text.toUpperCase())
  if (byCode !== null) return byCode.name
  // A name typed with accents is meant as it stands, even where the book has one like it.
  return text.toLowerCase() === foldText(text) ? (facts.partyByName(text)?.name ?? null) : null
}

function PersonOption({ hit, query }: { hit: ChooserOption; query: string }) {
  return (
    <>
      <b>
        <MatchedText text={hit.code} query={query} />
      </b>
      <span>
        <MatchedText text={hit.name} query={query} />
      </span>
      <span className={classes.personWhere}>{hit.reason}</span>
    </>
  )
}
