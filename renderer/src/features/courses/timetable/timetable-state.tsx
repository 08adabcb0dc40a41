import { useQuery } from '@tanstack/react-query'
import type { Timetable } from '@shared/contract/courses'
import type { ModuleEntry } from '@shared/contract/programmes'
import { clashSentence, tooLongSentence } from '@shared/text/training-findings'
import { hoursText } from '@shared/text/training-reasons'
import { hourKindWords } from '@shared/text/training-words'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { FindingList } from '../../../ui/finding-list'
import { SidePanel } from '../../../ui/side-panel'
import { useToday } from '../../../ui/use-today'
import classes from './timetable.module.css'

type Props = { timetable: Timetable; modules: readonly ModuleEntry[] }

/** How far the timetable fills the hours of each module, and what clashes or is too long. */
export function TimetableState({ timetable, modules }: Props) {
  const say = useText().courseTimetable
  return (
    <SidePanel title={say.hours}>
      <section className={classes.findings} aria-label={say.findings}>
        <h3>{say.findings}</h3>
        <Findings timetable={timetable} />
      </section>
      {modules.map(({ name }, at) => (
        <section key={name} className={classes.module}>
          <h3>{`${at + 1}. ${name}`}</h3>
          {timetable.hours
            .filter(({ module }) => module === at + 1)
            .map((hours) => (
              <HoursBar key={hours.kind} hours={hours} />
            ))}
        </section>
      ))}
    </SidePanel>
  )
}

function HoursBar({ hours }: { hours: Timetable['hours'][number] }) {
  const say = useText().courseTimetable
  const { kind, plannedMinutes, timetabledMinutes, standing } = hours
  const share = plannedMinutes === 0 ? 100 : Math.min(100, (timetabledMinutes * 100) / plannedMinutes)
  return (
    <div className={classes.hours}>
      <span>{hourKindWords[kind]}</span>
      <span className={classes.bar} data-standing={standing} aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </span>
      <span className={classes.figures}>
        {say.hoursOf(hoursText(timetabledMinutes), hoursText(plannedMinutes))}, {say.standing[standing]}
      </span>
    </div>
  )
}

function Findings({ timetable }: { timetable: Timetable }) {
  const say = useText().courseTimetable
  const year = Number(useToday().slice(0, 4))
  const { data } = useQuery(api.trainers.list.queryOptions({ input: { year } }))
  const nameOf = (id: string) => data?.trainers.find(({ trainerId }) => trainerId === id)?.name ?? ''
  return (
    <FindingList
      none={say.noFindings}
      findings={[
        ...timetable.clashes.map((clash) => ({
          key: `${clash.code} ${clash.sessions.join(' ')}`,
          sentence: clashSentence(clash, nameOf),
        })),
        ...timetable.tooLong.map((finding) => ({
          key: `${finding.code} ${finding.from} ${finding.classId}`,
          sentence: tooLongSentence(finding),
          basis: finding,
        })),
      ]}
    />
  )
}
