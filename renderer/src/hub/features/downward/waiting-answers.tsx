import { useQuery } from '@tanstack/react-query'
import { periodName } from '@shared/text/hub/period-name'
import { keepFile } from '../../../client/desktop'
import { hub, hubApi } from '../../../client/hub-client'
import { useDeed } from '../../../client/use-deed'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { showDone } from '../../../ui/toast'
import classes from './downward.module.css'

/** As many packets as one bundle holds. */
const MOST = 500

/** The signed answers that wait to be handed over, for whom: taken in one file for a stick or e-mail, then noted as handed over. */
export function WaitingAnswers() {
  const { hubDownward: say, hubReport } = useText()
  const waiting = useQuery(hubApi.answers.waiting.queryOptions({ input: {} })).data?.answers.slice(0, MOST)
  const bundling = useDeed(hub.answers.bundle)
  const handing = useDeed(hub.answers.handOver)
  if (waiting === undefined) return null
  const answers = waiting.map(({ cooperativeId, receiptId }) => ({ cooperativeId, receiptId }))
  return (
    <section>
      <h3>{say.waiting}</h3>
      {waiting.length === 0 ? (
        <p className={classes.quiet}>{say.noWaiting}</p>
      ) : (
        <>
          <ul className={classes.waiting}>
            {waiting.map(({ receiptId, name, number, outcome, periodKey }) => (
              <li key={receiptId}>
                <b>{name}</b>
                <span>{say.waitingLine(number, hubReport.outcome[outcome], periodName(periodKey))}</span>
              </li>
            ))}
          </ul>
          <KeyButton
            size="sm"
            label={say.bundle}
            loading={bundling.busy}
            onPress={() =>
              bundling.run({ answers }, async (file) => {
                if ((await keepFile(file)) !== null) showDone(say.saved(file.name))
              })
            }
          />{' '}
          <KeyButton
            size="sm"
            label={say.handOver}
            loading={handing.busy}
            onPress={() => handing.run({ answers }, () => showDone(say.handedOver))}
          />
        </>
      )}
    </section>
  )
}
