import { formatDong } from '@shared/domain/money'
import { memo } from 'react'
import { useText } from '../../text/text'
import type { BookFacts } from './book-facts'
import type { Line, LineField } from './draft'
import { showsParty } from './entry-order'
import type { Entry } from './use-entry'
import classes from './entry.module.css'

export type EntryLineProps = {
  line: Line
  number: number
  facts: BookFacts
  /** The fields in which something is wrong, apart by blanks. */
  wrong: string
  onGo: Entry['go']
}

/** A line nobody is typing in. A click opens its field. */
export const EntryLine = memo(
  function EntryLine({ line, number, facts, wrong, onGo }: EntryLineProps) {
    const say = useText().vouchers.entry
    const cell = (field: LineField) => ({
      role: 'gridcell',
      'data-wrong': wrong.split(' ').includes(field) || undefined,
      onMouseDown: (event: { preventDefault: () => void }) => {
        event.preventDefault()
        onGo({ key: line.key, field })
      },
    })
    const sides = (['debit', 'credit'] as const).filter((side) => showsParty(line, side, facts.wantsParty))
    const nobody = line.debit !== null && line.credit !== null ? say.noParty : ''
    return (
      <div role="row" className={classes.line} aria-rowindex={number + 1}>
        <span role="rowheader">{number}</span>
        <span {...cell('description')} title={line.description}>
          {line.description}
        </span>
        <span {...cell('debit')}>{line.debit}</span>
        <span {...cell('credit')}>{line.credit}</span>
        <span className={classes.parties}>
          {sides.length === 0 ? <i {...cell('debitParty')}>{nobody}</i> : null}
          {sides.map((side) => (
            <span key={side} {...cell(`${side}Party`)} className={classes.partyName}>
              {sides.length === 2 ? <small>{side === 'debit' ? say.debitShort : say.creditShort}</small> : null}
              {facts.party(line[`${side}Party`])?.name ?? line[`${side}Party`] ?? '…'}
            </span>
          ))}
        </span>
        <span {...cell('amount')} data-figure>
          {line.amount === null ? line.unreadAmount : formatDong(line.amount)}
        </span>
      </div>
    )
  },
  // `onGo` is made anew with every drawing and always does the same.
  (a, b) => a.line === b.line && a.number === b.number && a.facts === b.facts && a.wrong === b.wrong,
)
