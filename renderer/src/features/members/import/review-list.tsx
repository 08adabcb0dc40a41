import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import type { Action, ActionContext } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Gap, Sheet } from '../../../ui/sheet'
import { ListColumns } from './list-columns'
import { ListFindings } from './list-findings'
import { ListOptions } from './list-options'
import { ListPreviewGrid } from './list-preview-grid'
import type { ListImport, Review } from './use-list-import'
import classes from './import.module.css'

export type ReviewListProps = {
  review: Review
  writing: boolean
  importing: ListImport
  choose: Action
  blocked: (context: ActionContext) => string | null
}

/** How the list is understood, what would come of it row by row, and what is wrong with it: one screen, until it is written. */
export function ReviewList(props: ReviewListProps) {
  const { review, importing } = props
  const say = useText().memberImport
  const [markedRow, setMarkedRow] = useState<number | null>(null)
  const { preview, list, choices } = review
  return (
    <>
      <Facts review={review} />
      <div className={classes.halvesRoom}>
        <div className={classes.halves}>
          <div className={classes.main}>
            <Sheet title={say.columns.title} aside={<span className={classes.quiet}>{say.columns.hint}</span>}>
              <ListColumns review={review} onChoices={(next) => importing.understand(review, next)} />
            </Sheet>
            <ListPreviewGrid review={review} markedRow={markedRow} onRow={setMarkedRow} />
          </div>
          <div className={classes.main}>
            <ListOptions
              list={list}
              choices={choices}
              onChoices={(next) => importing.understand(review, next)}
              onHeadingRow={(row) => void importing.open(review.file, row)}
            />
            <ListFindings
              faults={faultsOf(review)}
              warnings={preview?.warnings ?? []}
              nothingNew={preview !== null && writesOf(review) === 0}
              judged={preview !== null}
              onRow={setMarkedRow}
            />
          </div>
        </div>
      </div>
      <Foot {...props} />
    </>
  )
}

const faultsOf = ({ preview, list }: Review) => (preview === null ? list.faults : preview.faults)
const writesOf = ({ preview }: Review) => (preview === null ? 0 : preview.created + preview.changed)

/** Whether it can be written, and the three ways on: leaving, another file, writing. */
function Foot({ review, writing, importing, choose, blocked }: ReviewListProps) {
  const say = useText().memberImport
  const { preview, list, progress } = review
  const faults = faultsOf(review)
  const writes = writesOf(review)
  const hindrance = () => {
    if (preview === null) return say.blockedByJudging
    if (faults.length > 0) return say.blockedByFaults(formatDong(faults.length))
    return writes === 0 ? say.findings.nothingNew : null
  }
  const write: Action = {
    id: 'members.import-write',
    place: 'members',
    label: writes === 0 ? say.runPlain : say.run(formatDong(writes)),
    keys: 'Ctrl Enter',
    blocked: (context) => blocked(context) ?? hindrance(),
    perform: () => void importing.write(review),
  }
  const leave: Action = {
    id: 'members.import-leave',
    place: 'members',
    label: say.leave,
    keys: 'Esc',
    perform: importing.leave,
  }
  useActions([write, leave])
  return (
    <div className={classes.foot}>
      {faults.length > 0 ? <Note tone="red">{say.notYet}</Note> : <Note>{say.ready}</Note>}
      <Gap />
      {writing ? <ProgressBar what={say.running} done={0} total={0} /> : null}
      {preview === null && !writing && list.faults.length === 0 ? (
        <ProgressBar
          what={say.preview.judging}
          done={progress?.done ?? 0}
          total={progress?.total ?? 0}
          onStop={importing.leave}
        />
      ) : null}
      <ActionButton action={leave} size="lg" />
      <ActionButton action={choose} size="lg" />
      <ActionButton action={write} primary size="lg" loading={writing} />
    </div>
  )
}

function Facts({ review: { list, preview } }: { review: Review }) {
  const say = useText().memberImport
  const facts = [
    { name: say.facts.file, value: list.fileName },
    { name: say.facts.rows, value: preview === null ? '…' : formatDong(preview.rowCount) },
    { name: say.facts.created, value: preview === null ? '…' : formatDong(preview.created) },
    { name: say.facts.changed, value: preview === null ? '…' : formatDong(preview.changed) },
    { name: say.facts.unchanged, value: preview === null ? '…' : formatDong(preview.unchanged) },
    { name: say.facts.faulty, value: preview === null ? '…' : formatDong(preview.faults.length) },
    { name: say.facts.warnings, value: preview === null ? '…' : formatDong(preview.warnings.length) },
  ]
  const unused = preview?.unusedColumns ?? []
  return (
    <div className={classes.facts}>
      <dl>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {unused.length === 0 ? null : <p className={classes.quiet}>{say.unusedColumns(unused.join(', '))}</p>}
      {list.remembered ? <p className={classes.quiet}>{say.remembered}</p> : null}
    </div>
  )
}
