import { TextInput } from '@mantine/core'
import type { AssessmentSheet, Criterion } from '@shared/contract/report-form'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import classes from './reports.module.css'
import { keptOf, type ReportFormProps } from './saved-part'

type Points = Readonly<Record<string, { most: string; points: string }>>
type FormProps = ReportFormProps & { sheet: AssessmentSheet }

/** The points of the self-assessment sheet; where the split of points was not found its most is written too. */
export function AssessmentForm(props: ReportFormProps) {
  const { assessment } = props.report.form
  return assessment === null ? null : <PointsForm {...props} sheet={assessment} />
}

function PointsForm({ report, sheet, onDone }: FormProps) {
  const say = useText().periodicReports.report.assess
  const { assessment } = report
  const [stopped, setStopped] = useState(String(assessment?.stoppedMonths ?? 0))
  const [points, setPoints] = useState<Points>(() =>
    Object.fromEntries(
      sheet.criteria.map(({ id, most }) => {
        const own = assessment?.points.find((one) => one.id === id)
        return [id, { most: String(own?.most ?? most), points: own === undefined ? '' : String(own.points) }]
      }),
    ),
  )
  const command = useCommand(core.periodicReports.save)
  const given = sheet.criteria.map(({ id, most }) => ({
    id,
    most: numberOf(points[id]?.most ?? String(most)),
    points: numberOf(points[id]?.points ?? ''),
  }))
  const whole = given.flatMap(({ id, most, points: own }) =>
    most === null || own === null ? [] : [{ id, most, points: own }],
  )
  const months = numberOf(stopped)
  const isWhole = whole.length === given.length && months !== null && months <= 12
  const total = given.reduce((sum, one) => sum + (one.points ?? 0), 0)
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={isWhole ? { ...keptOf(report), assessment: { stoppedMonths: months, points: whole } } : null}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done)
        onDone()
      }}
      onCancel={onDone}
    >
      <b>
        {say.total(
          total,
          sheet.groups.reduce((sum, { most }) => sum + most, 0),
        )}
      </b>
      {sheet.criteria.map((criterion, at) => (
        <CriterionRow
          key={criterion.id}
          criterion={criterion}
          isFirst={at === 0}
          own={points[criterion.id] ?? { most: '', points: '' }}
          change={(part) =>
            setPoints((before) => ({
              ...before,
              [criterion.id]: { ...(before[criterion.id] ?? { most: '', points: '' }), ...part },
            }))
          }
        />
      ))}
      <TextInput
        label={say.stopped}
        value={stopped}
        inputMode="numeric"
        maxLength={2}
        onChange={({ currentTarget: { value } }) => setStopped(value)}
      />
    </CommandForm>
  )
}

type CriterionRowProps = {
  criterion: Criterion
  own: { most: string; points: string }
  isFirst: boolean
  change: (part: { most?: string; points?: string }) => void
}

function CriterionRow({ criterion, own, isFirst, change }: CriterionRowProps) {
  const say = useText().periodicReports.report.assess
  const { id, title, most, parts, isOpen } = criterion
  return (
    <div className={classes.criterion}>
      <div>
        {id}. {title} {isOpen ? null : <span className={classes.quiet}>({say.most(most)})</span>}
        {parts === '' ? null : <p className={classes.quiet}>{parts}</p>}
      </div>
      {isOpen ? (
        <TextInput
          aria-label={say.mostOf(title)}
          value={own.most}
          inputMode="numeric"
          maxLength={3}
          onChange={({ currentTarget: { value } }) => change({ most: value })}
        />
      ) : (
        <span />
      )}
      <TextInput
        aria-label={title}
        data-autofocus={isFirst || undefined}
        value={own.points}
        inputMode="numeric"
        maxLength={3}
        onChange={({ currentTarget: { value } }) => change({ points: value })}
      />
    </div>
  )
}

function numberOf(typed: string): number | null {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null
}
