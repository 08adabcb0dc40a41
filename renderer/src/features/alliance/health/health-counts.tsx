import type { HealthSheet, HealthState } from '@shared/contract/law-health'
import { healthStateWords } from '@shared/text/law-health/paper'
import { useText } from '../../../text/text'
import classes from './health.module.css'
import { statesInOrder } from './health-groups'
import { HealthMark } from './health-mark'

type HealthCountsProps = {
  counts: HealthSheet['counts']
  only: HealthState | null
  onOnly: (state: HealthState | null) => void
}

/** The whole sheet in a picture: a bar of the four states, and a figure for each that shows its lines alone when it is pressed. */
export function HealthCounts({ counts, only, onOnly }: HealthCountsProps) {
  const say = useText().lawHealth
  const { red, amber, green, grey } = counts
  return (
    <section className={classes.counts} aria-label={say.counts}>
      <div className={classes.bar} role="img" aria-label={say.countsInWords(red, amber, green, grey)}>
        {statesInOrder.map((state) =>
          counts[state] === 0 ? null : <i key={state} data-state={state} style={{ flexGrow: counts[state] }} />,
        )}
      </div>
      <div className={classes.tiles}>
        {statesInOrder.map((state) => (
          <button
            key={state}
            type="button"
            className={classes.tile}
            aria-pressed={only === state}
            onClick={() => onOnly(only === state ? null : state)}
          >
            <HealthMark state={state} />
            <b>{counts[state]}</b>
            <span>
              {healthStateWords[state]}
              <small>{say.explain[state]}</small>
            </span>
          </button>
        ))}
      </div>
    </section>
  )
}
