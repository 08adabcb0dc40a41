import { useQuery } from '@tanstack/react-query'
import type { ResolutionDetail } from '@shared/contract/meeting-resolutions'
import type { Resolution } from '@shared/contract/resolutions'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActionHost } from '../../actions/actions-context'
import { api, core } from '../../client/client'
import { keepFile } from '../../client/desktop'
import { usePaper } from '../../client/use-paper'
import { useText } from '../../text/text'
import { KeyButton } from '../../ui/key-button'
import { Tag } from '../../ui/tag'
import { useToday } from '../../ui/use-today'
import { EffectList, RestingRows } from './effect-list'
import classes from './resolutions.module.css'
import { TaskList } from './task-list'

/** Where a resolution came from, its articles with their votes, what it causes and what became of it, its tasks, and what of it is posted. */
export function ResolutionCourse({ resolution, addEffect }: { resolution: Resolution; addEffect: Action }) {
  const text = useText()
  const say = text.after.causes
  const on = useToday()
  const { context } = useActionHost()
  const { resolutionId } = resolution
  const { data } = useQuery(api.resolutions.detail.queryOptions({ input: { resolutionId, on } }))
  const posted = useQuery(api.publications.list.queryOptions({ input: { on } })).data?.publications ?? []
  if (data === undefined) return null
  const { meeting, resting, tasks } = data
  const blocked = context.whyNot('resolution.record')
  return (
    <>
      {meeting === null ? null : <MadeInMeeting detail={data} meeting={meeting} />}
      <h3>{say.title}</h3>
      <EffectList resolution={resolution} detail={data} blocked={blocked} />
      {data.textHash === null ? (
        <div className={classes.effectHead}>
          <ActionButton action={addEffect} size="sm" />
        </div>
      ) : null}
      {resting.length === 0 ? null : (
        <>
          <h3>{say.resting}</h3>
          <RestingRows rows={resting} />
        </>
      )}
      <h3>{say.tasks}</h3>
      <TaskList resolutionId={resolutionId} tasks={tasks} blocked={blocked} />
      <h3>{say.publication}</h3>
      {posted
        .filter((one) => one.resolution?.resolutionId === resolutionId)
        .map(({ publicationId, title, state, publishBy }) => (
          <p key={publicationId} className={classes.quiet}>
            {title} ({text.after.publications.column.by} {formatCivilDate(publishBy)}){' '}
            <Tag tone={state === 'late' || state === 'takenDownEarly' ? 'red' : 'line'}>
              {text.after.publications.state[state]}
            </Tag>
          </p>
        ))}
    </>
  )
}

type MadeProps = { detail: ResolutionDetail; meeting: NonNullable<ResolutionDetail['meeting']> }

/** The meeting a resolution was made in, its text as a paper, and its articles with their votes. */
function MadeInMeeting({ detail, meeting }: MadeProps) {
  const text = useText()
  const say = text.after.causes
  const [, navigate] = useLocation()
  const { resolutionId, articles } = detail
  return (
    <>
      <p className={classes.quiet}>
        {say.from}{' '}
        <button
          type="button"
          className={classes.link}
          onClick={() => navigate(`/meetings/${encodeURIComponent(meeting.meetingId)}/after`)}
        >
          {meeting.title}
        </button>
        , {formatCivilDate(meeting.heldOn)}
      </p>
      <TextPapers resolutionId={resolutionId} />
      <h3>{say.articles}</h3>
      {articles.map(({ ordinal, text: words, said }) => (
        <div key={ordinal}>
          <p>
            {ordinal}. {words}
          </p>
          <p className={classes.quiet}>{said}</p>
        </div>
      ))}
    </>
  )
}

function TextPapers({ resolutionId }: { resolutionId: string }) {
  const say = useText().after
  const paper = usePaper()
  const make = (format: 'pdf' | 'docx') => core.resolutions.print({ resolutionId, format })
  return (
    <div className={classes.effectHead}>
      <KeyButton label={say.pdf} size="sm" loading={paper.busy} onPress={() => paper.show(() => make('pdf'))} />
      <KeyButton
        label={say.docx}
        size="sm"
        onPress={() =>
          paper.show(async () => {
            await keepFile(await make('docx'))
            return null
          })
        }
      />
    </div>
  )
}
