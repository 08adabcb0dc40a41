import type { IndicatorUnit } from '@shared/contract/indicator-dictionary'
import { formatCivilDate } from '@shared/domain/civil-date'
import type { DateRange } from '@shared/domain/period'
import { ActionButton } from '../../../actions/action-button'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { SearchField } from '../../../ui/search-field'
import { Sheet, Split } from '../../../ui/sheet'
import { ExplanationPanel } from './explanation-panel'
import { Filters, PeriodFields } from './indicator-bar'
import { IndicatorGrid } from './indicator-grid'
import classes from './indicators.module.css'
import { type Indicators, useIndicators } from './use-indicators'
import { Warnings } from './warnings'

const PANEL = 520

/** Every indicator of a period: what the book knows, what people fill in, and what each is made of. */
export function IndicatorsPage() {
  const text = useText()
  const say = text.indicators
  const list = useIndicators()
  const { data, error, open, period, rows } = list
  const days = (of: DateRange) => say.days(formatCivilDate(of.from), formatCivilDate(of.to))
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.alliance.reading} done={0} total={0} />
  return (
    <>
      <Bar list={list} missing={data.missing} />
      <p className={classes.hint}>{say.hintLine(days(data), days(data.before))}</p>
      <Warnings
        warnings={data.warnings}
        onGo={(key) => {
          list.setAtKey(key)
          list.toGrid()
        }}
      />
      <FillNote list={list} />
      <div className={classes.room}>
        <Split side={open === null ? null : PANEL}>
          <Sheet fill label={say.list}>
            <IndicatorGrid
              grid={list.grid}
              rows={rows}
              missing={data.missing}
              at={list.at}
              onAt={(place) => list.setAtKey(rows[place]?.key ?? null)}
              onOpen={list.explain}
              onType={() => list.search.current?.focus()}
              fill={list.fill}
              mayFill={list.mayFill}
              isNarrow={open !== null}
            />
          </Sheet>
          {open === null ? null : (
            <ExplanationPanel
              key={`${open} ${period.from} ${period.to}`}
              code={open}
              period={period}
              onClose={list.close}
              onFigure={list.explain}
            />
          )}
        </Split>
      </div>
    </>
  )
}

/** The period, what is looked for, which figures are shown, and what can be done. */
function Bar({ list, missing }: { list: Indicators; missing: number }) {
  const say = useText().indicators
  const { form, change, work, actions } = list
  return (
    <div className={classes.bar}>
      <PeriodFields
        kinds={list.kinds}
        form={form}
        today={work.today}
        firstDay={work.firstDay}
        onChange={(kind, key) => change({ kind, key })}
      />
      <div className={classes.search}>
        <SearchField
          ref={list.search}
          label={say.search}
          value={form.query}
          onChange={(query) => change({ query })}
          onRows={() => list.grid.current?.focus()}
        />
      </div>
      <Filters shown={form.shown} missing={missing} onShown={(shown) => change({ shown })} />
      <div className={classes.end}>
        <ActionButton action={actions.fill} size="sm" />
        <ActionButton action={actions.print} size="sm" />
      </div>
    </div>
  )
}

/** Why what was typed could not be kept; nothing while all is well. */
function FillNote({ list: { fill, rows } }: { list: Indicators }) {
  const text = useText()
  const { isFaulty, error, open } = fill
  if (!isFaulty && error === null) return null
  const unit: IndicatorUnit = rows.find(({ key }) => key === open?.code)?.figure?.unit ?? 'text'
  const words = isFaulty
    ? text.indicators.faulty(text.indicators.expected[unit])
    : failureWords(error, text.failure).join(' ')
  return (
    <Note tone="red" urgent>
      {words}
    </Note>
  )
}
