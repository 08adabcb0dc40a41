import type { CharterEntry, CharterField } from '@shared/contract/charter'
import { formatDong } from '@shared/domain/money'
import { memo, useState } from 'react'
import { useText } from '../../../text/text'
import { Tag } from '../../../ui/tag'
import { type TypedValue, shownValue } from './charter-form'
import { CharterHistory } from './charter-history'
import { CharterValue } from './charter-value'
import classes from './charter.module.css'

export type CharterClauseProps = {
  entry: CharterEntry
  /** What was typed over it; undefined while untouched. */
  typed: TypedValue | undefined
  fault: string | null
  warning: string | null
  readOnly: boolean
  onChange: (field: CharterField, value: TypedValue) => void
}

/** One thing the charter sets: its name, its value, the law's bound beside it, and how it came to be. Drawn again only when it changes. */
export const CharterClause = memo(function CharterClause(props: CharterClauseProps) {
  const { entry, typed, fault, warning, readOnly, onChange } = props
  const say = useText().charter
  const [open, setOpen] = useState(false)
  const { field, title, explanation, unit, bound, article, history } = entry
  return (
    <div className={classes.clause} data-changed={typed !== undefined || undefined}>
      <div>
        <p className={classes.title}>{unit === 'dong' ? `${title}, ${say.units.dong}` : title}</p>
        {explanation === '' ? null : <p className={classes.quiet}>{explanation}</p>}
      </div>
      <div>
        <CharterValue
          entry={entry}
          value={typed === undefined ? shownValue(entry.value, unit) : typed}
          fault={fault}
          readOnly={readOnly}
          onChange={(value) => onChange(field, value)}
        />
        {warning === null || fault !== null ? null : <p className={classes.warning}>{warning}</p>}
      </div>
      <div className={classes.law}>
        {bound === '' ? <span>{`${say.open} (${article})`}</span> : <Tag tone="line">{bound}</Tag>}
        {history.length === 0 ? null : (
          <button
            type="button"
            className={classes.link}
            aria-expanded={open}
            aria-label={say.historyOf(title)}
            onClick={() => setOpen(!open)}
          >
            {say.history(formatDong(history.length))}
          </button>
        )}
      </div>
      {open ? <CharterHistory entry={entry} /> : null}
    </div>
  )
})
