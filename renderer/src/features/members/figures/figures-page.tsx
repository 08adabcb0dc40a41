import { useQuery } from '@tanstack/react-query'
import { type MemberFigure, type MemberFigures, memberIndicators } from '@shared/contract/member-figures'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { periodWords } from '../../../ui/period-words'
import { ProgressBar } from '../../../ui/progress-bar'
import { Split } from '../../../ui/sheet'
import { StatFigure, StatRow } from '../../../ui/stat-figure'
import { useWorkPeriod } from '../../../ui/work-period'
import { memberPath } from '../member-path'
import { countRow, FigureBars } from './figure-bars'
import { causeWords, groupWords, percentWords } from './figure-words'
import { MonthSheet } from './month-sheet'
import { MovementTable } from './movement-table'
import { PeoplePanel } from './people-panel'
import classes from './figures.module.css'

const PANEL = 400
type Opened = { figure: MemberFigure; title: string }

/** Figures of the members in the period in work; each opens the members behind it beside the page. */
export function MemberFiguresPage() {
  const text = useText()
  const say = text.memberFigures
  const { period, calendar } = useWorkPeriod()
  const [opened, setOpened] = useState<Opened | null>(null)
  const read = useQuery({
    ...api.memberFigures.read.queryOptions({ input: period }),
    // The figures of the period before stay until the next ones are there.
    placeholderData: (before) => before,
  })
  const figures = read.data
  if (read.error !== null) return <Note tone="red">{failureWords(read.error, text.failure).join(' ')}</Note>
  if (figures === undefined) return <ProgressBar what={say.reading} done={0} total={0} />
  const open = (figure: MemberFigure, title: string) => setOpened({ figure, title })
  return (
    <Split side={opened === null ? null : PANEL}>
      <div className={classes.figures}>
        <p className={classes.quiet}>{say.period(periodWords(period, calendar, text), formatCivilDate(figures.to))}</p>
        <MainFigures figures={figures} onOpen={open} />
        <MovementTable movements={figures.movements} onOpen={open} />
        <div className={classes.sheets}>
          <MonthSheet months={figures.months} onOpen={open} />
          <Largest figures={figures} />
          <Groups figures={figures} onOpen={open} />
          <FigureBars
            title={say.causes.title}
            none={say.causes.none}
            rows={figures.causes.map(({ cause, count }) => {
              const words = causeWords(cause, text)
              return countRow(cause, words, count, () => open({ of: 'cause', cause }, words))
            })}
          />
          <Indicators figures={figures} onOpen={open} />
        </div>
      </div>
      {opened === null ? null : <PeoplePanel {...opened} period={period} onClose={() => setOpened(null)} />}
    </Split>
  )
}

type PartProps = { figures: MemberFigures; onOpen: (figure: MemberFigure, title: string) => void }

function MainFigures({ figures: { indicators, capital }, onOpen }: PartProps) {
  const say = useText().memberFigures
  const openOf = (indicator: (typeof memberIndicators)[number]) => () =>
    onOpen({ of: 'indicator', indicator }, say.indicators.name[indicator])
  return (
    <StatRow label={say.main}>
      <StatFigure label={say.members} value={indicators.members} onOpen={openOf('members')} />
      <StatFigure
        label={say.official}
        value={indicators.official}
        sub={`${say.officialWomen} ${formatDong(indicators.officialWomen)}`}
        onOpen={openOf('official')}
      />
      <StatFigure
        label={say.joinedLeft}
        value={indicators.joined}
        sub={say.leftSub(formatDong(indicators.left))}
        onOpen={openOf('joined')}
      />
      <StatFigure
        label={say.paid}
        value={capital.paid}
        sub={say.paidSub(formatDong(capital.pledged))}
        onOpen={openOf('withCapital')}
      />
      <StatFigure
        label={say.average}
        value={capital.average}
        sub={say.averageSub(formatDong(indicators.withCapital))}
        onOpen={openOf('withCapital')}
      />
    </StatRow>
  )
}

function Largest({ figures: { capital } }: Pick<PartProps, 'figures'>) {
  const say = useText().memberFigures.largest
  const [, navigate] = useLocation()
  return (
    <FigureBars
      title={say.title}
      none={say.none}
      rows={capital.largest.map(({ code, name, paid, share }) => ({
        key: code,
        label: name,
        size: paid,
        value: `${formatDong(paid)} · ${say.share(percentWords(share))}`,
        onOpen: () => navigate(memberPath(code)),
      }))}
    />
  )
}

function Groups({ figures, onOpen }: PartProps) {
  const text = useText()
  const say = text.memberFigures
  // The kinds stand in the table above.
  const groups = figures.groups.filter(({ dimension }) => dimension !== 'type')
  return groups.map(({ dimension, rows }) => (
    <FigureBars
      key={dimension}
      title={say.dimension[dimension]}
      none={say.people.none}
      rows={rows.map(({ key, count }) => {
        const words = groupWords(dimension, key, text)
        return countRow(key, words, count, () => onOpen({ of: 'group', dimension, key }, words))
      })}
    />
  ))
}

function Indicators({ figures: { indicators, households }, onOpen }: PartProps) {
  const say = useText().memberFigures.indicators
  const rows = memberIndicators.map((indicator) =>
    countRow(indicator, say.name[indicator], indicators[indicator], () =>
      onOpen({ of: 'indicator', indicator }, say.name[indicator]),
    ),
  )
  const inHouseholds = () => onOpen({ of: 'indicator', indicator: 'inHouseholds' }, say.households)
  return (
    <FigureBars
      title={say.title}
      hint={say.hint}
      none=""
      rows={[...rows, countRow('households', say.households, households, inHouseholds)]}
    />
  )
}
