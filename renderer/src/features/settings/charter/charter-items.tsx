import type { CharterEntry } from '@shared/contract/charter'
import { useActionHost } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { enterMoves } from '../../../ui/enter-moves'
import { CharterClause } from './charter-clause'
import type { useCharterForm } from './use-charter-form'
import classes from './charter.module.css'

export type CharterItemsProps = {
  items: readonly { item: number; title: string; article: string }[]
  /** The fields to be shown; an item without any is left out. */
  entries: readonly CharterEntry[]
  form: ReturnType<typeof useCharterForm>
}

/** The 24 things a charter sets, in their order, each with its fields. */
export function CharterItems({ items, entries, form }: CharterItemsProps) {
  const say = useText().charter
  const { context } = useActionHost()
  const readOnly = context.whyNot('charter.change') !== null
  const { draft, faults, warnings, unread } = form
  return (
    <div onKeyDown={enterMoves()}>
      {items.map(({ item, title, article }) => {
        const fields = entries.filter((entry) => entry.item === item)
        if (fields.length === 0) return null
        return (
          <section key={item} className={classes.item} aria-label={title}>
            <h3>
              {`${item}. ${title}`}
              <span className={classes.article}>{article}</span>
            </h3>
            {fields.map((entry) => (
              <CharterClause
                key={entry.field}
                entry={entry}
                typed={draft.typed[entry.field]}
                fault={unread.has(entry.field) ? say.unreadable : (faults.get(entry.field) ?? null)}
                warning={warnings.get(entry.field) ?? (entry.warning === '' ? null : entry.warning)}
                readOnly={readOnly}
                onChange={form.setField}
              />
            ))}
          </section>
        )
      })}
    </div>
  )
}
