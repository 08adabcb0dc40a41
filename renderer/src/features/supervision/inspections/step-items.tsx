import { TextInput } from '@mantine/core'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import type { GuideForm, ItemRow } from '@shared/contract/supervision/guide-draft'
import { emptyItem, readFigure } from './guide-form'
import classes from './inspections.module.css'

const columns = ['name', 'unit', 'paper', 'found', 'note'] as const
const widths = { name: '34%', unit: '10%', paper: '14%', found: '14%', note: '28%' } as const

export type StepItemsProps = { form: GuideForm; change: (part: Partial<GuideForm>) => void }

/** Things that are looked at: what the paper says and what was found; a filled row brings the next. */
export function StepItems({ form, change }: StepItemsProps) {
  const say = useText().supervisionInspections.items
  const put = (at: number, part: Partial<ItemRow>) => {
    const rows = form.items.map((row, place) => (place === at ? { ...row, ...part } : row))
    const last = rows.at(-1)
    change({ items: last !== undefined && last.name.trim() !== '' ? [...rows, emptyItem] : rows })
  }
  const isFigure = (column: (typeof columns)[number]) => column === 'paper' || column === 'found'
  return (
    <>
      <table className={classes.items} aria-label={say.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} style={{ width: widths[column] }}>
                {say[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.items.map((row, at) => (
            // Rows are only added at the end: their place is what they are known by.
            <tr key={`row ${at + 1}`}>
              {columns.map((column) => (
                <td key={column}>
                  <TextInput
                    size="xs"
                    aria-label={say.row(say[column], at + 1)}
                    value={row[column]}
                    maxLength={200}
                    autoComplete="off"
                    error={isFigure(column) && row[column] !== '' && readFigure(row[column]) === null}
                    styles={isFigure(column) ? { input: { textAlign: 'right' } } : undefined}
                    data-autofocus={(at === 0 && column === 'name') || undefined}
                    onChange={(event) => put(at, { [column]: event.currentTarget.value })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <KeyButton label={say.add} icon="plus" onPress={() => change({ items: [...form.items, emptyItem] })} />
      </div>
    </>
  )
}
