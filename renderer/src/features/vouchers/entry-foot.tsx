import { amountInWords } from '@shared/domain/amount-in-words'
import { formatDong } from '@shared/domain/money'
import { useText } from '../../text/text'
import { Tag } from '../../ui/tag'
import { amountOf, sidesOf } from './draft'
import { lackWords } from './lack-words'
import type { Entry } from './use-entry'
import classes from './entry.module.css'

/** Under the lines, always in view: both totals, the amount in words, what is missing. */
export function EntryFoot({ entry }: { entry: Entry }) {
  const text = useText()
  const say = text.vouchers.entry
  const { draft, lacks } = entry
  const { debit, credit } = sidesOf(draft)
  const [first] = lacks
  return (
    <div className={classes.totals}>
      <div>
        <small>{say.totalDebit}</small>
        <b>{formatDong(debit)}</b>
      </div>
      <div>
        <small>{say.totalCredit}</small>
        <b>{formatDong(credit)}</b>
      </div>
      <div className={classes.inWords}>
        <small>{say.inWords}</small>
        <span>{amountInWords(amountOf(draft))}</span>
      </div>
      <div className={classes.state} role="status">
        {first === undefined ? (
          <Tag tone="green" icon="check">
            {say.complete}
          </Tag>
        ) : (
          <Tag tone={lacks.some((lack) => lack.tone === 'wrong') ? 'red' : 'amber'} icon="warn">
            {lacks.length === 1 && first.tone === 'missing'
              ? say.lackingOne(lackWords(first, draft, text).toLowerCase())
              : say.lacking(lacks.length)}
          </Tag>
        )}
      </div>
    </div>
  )
}
