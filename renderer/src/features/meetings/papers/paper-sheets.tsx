import type { PaperEntry } from '@shared/contract/meeting-papers'
import { formatDong } from '@shared/domain/money'
import type { KeyboardEvent } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import classes from './papers.module.css'
import { rowOf, type useMeetingPapers } from './use-meeting-papers'

/** Papers for the hall itself, so that it can go on without power. */
const HALL: ReadonlySet<PaperEntry['paper']> = new Set([
  'signatureList',
  'votingCards',
  'ballots',
  'ballotList',
  'tally',
  'openTally',
  'countingMinutes',
  'questionSlips',
  'postponement',
])

type Papers = ReturnType<typeof useMeetingPapers>
type Props = { entries: readonly PaperEntry[]; papers: Papers; number: string | null; onNumber: () => void }

/** The papers one by one: those before the meeting, with the number of the notice, and those for the hall. */
export function PaperSheets({ entries, papers, number, onNumber }: Props) {
  const say = useText().meetingPapers
  const give: Action = {
    id: 'meetingPapers.number',
    place: 'meetings',
    label: say.giveNumber,
    when: () => number === null,
    blocked: ({ whyNot }) => whyNot('meeting.prepare'),
    perform: onNumber,
  }
  useActions([give])
  return (
    <>
      <Sheet title={say.before} aside={number === null ? undefined : <Tag tone="line">{number}</Tag>}>
        <p className={classes.hint}>{number === null ? say.noNumber : say.hasNumber(number)}</p>
        {number === null ? (
          <div className={classes.hint}>
            <ActionButton action={give} />
          </div>
        ) : null}
        <PaperList label={say.before} entries={entries.filter(({ paper }) => !HALL.has(paper))} papers={papers} />
      </Sheet>
      <Sheet title={say.hall}>
        <p className={classes.hint}>{say.hallExplain}</p>
        <PaperList label={say.hall} entries={entries.filter(({ paper }) => HALL.has(paper))} papers={papers} />
      </Sheet>
    </>
  )
}

function PaperList({ label, entries, papers }: { label: string; entries: readonly PaperEntry[]; papers: Papers }) {
  const say = useText().meetingPapers
  return (
    <>
      <p className={classes.hint}>{say.listHint}</p>
      <ul className={classes.list} aria-label={label} onKeyDown={moveBetweenRows}>
        {entries.map((entry) => (
          <PaperRow key={rowOf(entry)} entry={entry} papers={papers} />
        ))}
      </ul>
    </>
  )
}

/** The arrow keys go from one paper's button to the next; W takes the text of the one under the cursor. */
function moveBetweenRows(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  const row = event.target instanceof HTMLElement ? event.target.closest('li') : null
  if (row === null) return
  if (event.key.toLowerCase() === 'w') row.querySelector<HTMLElement>('[data-word] button')?.click()
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const next = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling
    next?.querySelector<HTMLElement>('[data-print] button')?.focus()
  } else return
  event.preventDefault()
}

function PaperRow({ entry, papers }: { entry: PaperEntry; papers: Papers }) {
  const say = useText().meetingPapers
  const { context } = useActionHost()
  const { paper, subjectTitle, opened, lack, formats, filled } = entry
  const name = subjectTitle === '' ? say.paper[paper] : `${say.paper[paper]}: ${subjectTitle}`
  const blocked = opened && !context.can('member.reveal') ? say.notPermitted : lack === null ? null : say.lack[lack]
  const busy = papers.busy === rowOf(entry)
  return (
    <li>
      <span>
        {say.paper[paper]}
        {subjectTitle === '' ? null : <span className={classes.subject}>: {subjectTitle}</span>}
        {lack === null ? null : <span className={classes.subject}> · {say.lack[lack]}</span>}
      </span>
      <span className={classes.deeds}>
        {busy ? <Tag>{say.makingOne}</Tag> : null}
        <CountTag entry={entry} />
        {filled ? <Tag tone="green">{say.filled}</Tag> : null}
        {opened ? (
          <span title={say.openedHint}>
            <Tag tone="line">{say.opened}</Tag>
          </span>
        ) : null}
      </span>
      <span className={classes.deeds}>
        {formats.includes('docx') ? (
          <span data-word role="group" aria-label={`${say.word}: ${name}`}>
            <KeyButton size="sm" label={say.word} blocked={blocked} onPress={() => papers.print(entry, 'docx')} />
          </span>
        ) : null}
        <span data-print role="group" aria-label={`${say.print}: ${name}`}>
          <KeyButton
            size="sm"
            icon="print"
            label={say.print}
            blocked={blocked}
            onPress={() => papers.print(entry, 'pdf')}
          />
        </span>
      </span>
    </li>
  )
}

function CountTag({ entry: { paper, count } }: { entry: PaperEntry }) {
  const say = useText().meetingPapers.count
  if (count === null) return null
  const told = formatDong(count)
  if (paper === 'votingCards') return <Tag>{say.cards(told)}</Tag>
  if (paper === 'ballots' || paper === 'ballotList') return <Tag>{say.ballots(told)}</Tag>
  return <Tag>{say.people(told)}</Tag>
}
