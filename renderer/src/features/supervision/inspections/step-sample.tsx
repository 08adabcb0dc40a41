import { NativeSelect } from '@mantine/core'
import type { GuideForm } from '@shared/contract/supervision/guide-draft'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import classes from './inspections.module.css'

export type StepSampleProps = { form: GuideForm; change: (part: Partial<GuideForm>) => void }

/** The sample the inspection rests on, and the way to judge its vouchers. */
export function StepSample({ form, change }: StepSampleProps) {
  const say = useText().supervisionInspections.sample
  const [, navigate] = useLocation()
  const { data: draws } = useQuery(api.supervision.draws.queryOptions({ input: {} }))
  const first = draws?.[0]?.drawId ?? null
  const { drawId } = form
  useEffect(() => {
    if (drawId === null && first !== null) change({ drawId: first })
  }, [change, drawId, first])
  if (draws === undefined) return null
  if (draws.length === 0) {
    return (
      <>
        <Note tone="amber">{say.none}</Note>
        <div>
          <KeyButton label={say.toSamples} onPress={() => navigate('/supervision/samples/new')} />
        </div>
      </>
    )
  }
  return (
    <div className={classes.sums}>
      <NativeSelect
        label={say.draw}
        value={drawId ?? ''}
        autoFocus
        data={draws.map(({ drawId: id, drawnAt, seed, judged, size, population }) => ({
          value: id,
          label: say.option(
            momentText(drawnAt),
            seed,
            judged.right + judged.problem + judged.ask,
            Math.min(size, population),
          ),
        }))}
        onChange={({ currentTarget: { value } }) => change({ drawId: value })}
      />
      <div>
        <KeyButton
          label={say.judge}
          onPress={() => navigate(`/supervision/samples/${encodeURIComponent(drawId ?? '')}`)}
        />
      </div>
    </div>
  )
}
