import type { ImportPreview } from '@shared/contract/imports'
import { formatDong } from '@shared/domain/money'
import type { ReactNode } from 'react'
import { useText } from '../../text/text'
import { Icon } from '../../ui/icon'
import { countWords } from './import-counts'
import { faultyRowCount } from './preview-table'
import classes from './imports.module.css'

/** One line of facts about the file: its name, how many rows, what it would add, what is there already, what is wrong. */
export function PreviewFacts({ preview }: { preview: ImportPreview }) {
  const text = useText()
  const say = text.imports.preview
  const created = countWords(preview.created, text.imports.counts)
  const faulty = faultyRowCount(preview.faults)
  const facts: { name: string; value: ReactNode }[] = [
    { name: say.file, value: preview.fileName },
    { name: say.kind, value: text.imports.kind[preview.kind].name },
    { name: say.rows, value: formatDong(preview.rowCount) },
    ...(preview.faults.length > 0
      ? []
      : [{ name: say.creates, value: created.length === 0 ? say.noneCreated : created.join(', ') }]),
    ...(preview.skipped > 0 ? [{ name: say.skipped, value: formatDong(preview.skipped) }] : []),
    ...(preview.ignoredColumns.length > 0 ? [{ name: say.ignored, value: preview.ignoredColumns.join(', ') }] : []),
    ...(preview.faults.length > 0
      ? [
          {
            name: say.faulty,
            value: (
              <span className={classes.red}>
                <Icon name="warn" small /> <b>{formatDong(faulty)}</b>
              </span>
            ),
          },
        ]
      : []),
  ]
  return (
    <dl className={classes.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
