import type { PackEntry, PaperEntry } from '@shared/contract/meeting-papers'
import { formatDong } from '@shared/domain/money'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import classes from './papers.module.css'
import { useMeetingPack, type useMeetingPapers } from './use-meeting-papers'

type Props = {
  meetingId: string
  overview: { pack: readonly PackEntry[]; papers: readonly PaperEntry[] }
  papers: ReturnType<typeof useMeetingPapers>
}

/** The pack: one button, how far it is, and what each part lacks before it is printed. */
export function PackSheet({ meetingId, overview, papers }: Props) {
  const text = useText()
  const say = text.meetingPapers
  const pack = useMeetingPack(meetingId)
  const missing = overview.pack.reduce((sum, { lacks }) => sum + lacks.length, 0)
  const yearPage = overview.papers.find(({ paper }) => paper === 'yearPage')
  const deeds = {
    pack: {
      id: 'meetingPapers.pack',
      place: 'meetings',
      label: say.printPack,
      keys: 'Ctrl P',
      icon: 'print',
      blocked: () => (pack.state.status === 'running' ? say.making : null),
      perform: () => void pack.print(),
    },
    yearPage: {
      id: 'meetingPapers.yearPage',
      place: 'meetings',
      label: say.onePage,
      when: () => yearPage !== undefined,
      blocked: () => (yearPage?.lack == null ? null : say.lack[yearPage.lack]),
      perform: () => yearPage && papers.print(yearPage, 'pdf'),
    },
  } satisfies Record<string, Action>
  useActions(Object.values(deeds))
  return (
    <Sheet title={say.pack} padded>
      <div className={classes.words}>
        <p>{say.packExplain}</p>
        <div className={classes.deeds}>
          <ActionButton action={deeds.pack} primary />
          {yearPage === undefined ? null : <ActionButton action={deeds.yearPage} />}
        </div>
        {pack.state.status === 'running' ? (
          <ProgressBar
            what={say.making}
            done={pack.state.progress?.done ?? 0}
            total={pack.state.progress?.total ?? 0}
            onStop={pack.stop}
          />
        ) : null}
        {pack.state.status === 'failed' ? (
          <Note tone="red" urgent>
            {failureWords(pack.state.error, text.failure).join(' ')}
          </Note>
        ) : null}
        <Note tone={missing === 0 ? 'green' : 'amber'}>
          {missing === 0 ? say.allReady : say.someMissing(formatDong(missing))}
        </Note>
        <ul className={classes.parts} aria-label={say.pack}>
          {overview.pack.map((part) => (
            <PackPart key={part.part} part={part} />
          ))}
        </ul>
      </div>
    </Sheet>
  )
}

function PackPart({ part: { title, printed, lacks } }: { part: PackEntry }) {
  const say = useText().meetingPapers
  const whole = lacks.length === 0
  return (
    <li>
      <span>{title}</span>
      <span>
        <Tag tone={whole ? 'green' : printed ? 'amber' : 'red'} icon={whole ? 'check' : 'warn'}>
          {whole ? say.ready : printed ? say.partial : say.missing}
        </Tag>
      </span>
      <div className={classes.lack}>
        {lacks.map(({ why, article, way }) => (
          <span key={why}>
            {why} ({article}). {say.way} {way}
          </span>
        ))}
      </div>
    </li>
  )
}
