import { type MemberListChoices, memberListFields } from '@shared/contract/member-imports'
import { letterCodes, readLetters } from '@shared/domain/legacy-fonts/legacy-font'
import { memberListFieldWords } from '@shared/text/member-list'
import { useEffect, useRef } from 'react'
import { useText } from '../../../text/text'
import { enterMoves } from '../../../ui/enter-moves'
import type { Review } from './use-list-import'
import classes from './import.module.css'

export type ListColumnsProps = { review: Review; onChoices: (choices: MemberListChoices) => void }

/** Each column of the file: what it means, in what its letters are written, and its first cells before and after reading them so. */
export function ListColumns({ review, onChoices }: ListColumnsProps) {
  const say = useText().memberImport.columns
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(() => body.current?.querySelector('select')?.focus(), [])
  return (
    <div className={classes.columns}>
      <table>
        <colgroup>
          <col style={{ width: 168 }} />
          <col style={{ width: 172 }} />
          <col style={{ width: 172 }} />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say.heading}</th>
            <th scope="col">{say.field}</th>
            <th scope="col">{say.letters}</th>
            <th scope="col">{say.before}</th>
            <th scope="col">{say.after}</th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={enterMoves()}>
          {review.list.headings.map((_, column) => (
            // Columns of a file stand where they stand.
            // oxlint-disable-next-line react/no-array-index-key
            <ColumnRow key={column} column={column} review={review} onChoices={onChoices} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnRow({ column, review, onChoices }: ListColumnsProps & { column: number }) {
  const text = useText()
  const say = text.memberImport
  const { list, choices } = review
  const chosen = choices.columns[column] ?? { field: null, letters: 'unicode' as const }
  const heading = list.headings[column]
  const name = heading === undefined || heading.read === '' ? say.columns.blank : heading.read
  const samples = list.samples[column] ?? []
  const change = (part: Partial<typeof chosen>) =>
    onChoices({
      ...choices,
      columns: list.headings.map((_, i) => {
        const known = choices.columns[i] ?? { field: null, letters: 'unicode' as const }
        if (i === column) return { ...known, ...part }
        // A field stands in one column: taking it here gives it up there.
        return part.field !== undefined && part.field !== null && known.field === part.field
          ? { ...known, field: null }
          : known
      }),
    })
  return (
    <tr data-unused={chosen.field === null || undefined}>
      <th scope="row">
        {name}
        {heading !== undefined && heading.read !== heading.written ? <span>{heading.written}</span> : null}
      </th>
      <td>
        <select
          aria-label={say.columns.fieldOf(name)}
          value={chosen.field ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ field: memberListFields.find((field) => field === value) ?? null })
          }
        >
          <option value="">{say.columns.unused}</option>
          {memberListFields.map((field) => (
            <option key={field} value={field}>
              {memberListFieldWords[field]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          aria-label={say.columns.lettersOf(name)}
          value={chosen.letters}
          onChange={({ currentTarget: { value } }) =>
            change({ letters: letterCodes.find((code) => code === value) ?? 'unicode' })
          }
        >
          {letterCodes.map((code) => (
            <option key={code} value={code}>
              {say.letters[code]}
            </option>
          ))}
        </select>
      </td>
      <td className={classes.before}>{samples.join(' · ')}</td>
      <td className={classes.after}>{samples.map((sample) => readLetters(sample, chosen.letters)).join(' · ')}</td>
    </tr>
  )
}
