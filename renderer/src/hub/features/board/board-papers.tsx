import { useQuery } from '@tanstack/react-query'
import { civilDateOfInstant, formatCivilDate } from '@shared/domain/civil-date'
import { keepFile } from '../../../client/desktop'
import { hub, hubApi } from '../../../client/hub-client'
import { useDeed } from '../../../client/use-deed'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { showDone } from '../../../ui/toast'
import classes from './board.module.css'
import type { BoardPeriod } from './period-board'

/** What went out of this period: letters to those who were late, and the signed answers that still wait to be handed over. */
export function BoardPapers({ period }: { period: BoardPeriod }) {
  const say = useText().hubBoard
  const { formId, periodKey } = period
  const paper = usePaper()
  const batches = useQuery(hubApi.reminders.list.queryOptions({ input: { formId, periodKey } })).data?.batches ?? []
  const waiting = useQuery(hubApi.answers.waiting.queryOptions({ input: {} })).data?.answers ?? []
  const ofPeriod = waiting.filter((one) => one.formId === formId && one.periodKey === periodKey).slice(0, 500)
  const keys = ofPeriod.map(({ cooperativeId, receiptId }) => ({ cooperativeId, receiptId }))
  const bundling = useDeed(hub.answers.bundle)
  const handing = useDeed(hub.answers.handOver)
  if (batches.length === 0 && keys.length === 0) return null
  return (
    <div className={classes.papers}>
      {keys.length === 0 ? null : (
        <span className={classes.paper}>
          {say.waiting(keys.length)}
          <KeyButton
            size="sm"
            label={say.bundle}
            loading={bundling.busy}
            onPress={() =>
              bundling.run({ answers: keys }, async (file) => {
                if ((await keepFile(file)) !== null) showDone(say.bundled)
              })
            }
          />
          <KeyButton
            size="sm"
            label={say.handOver}
            loading={handing.busy}
            onPress={() => handing.run({ answers: keys }, () => showDone(say.handedOver))}
          />
        </span>
      )}
      {batches.length === 0 ? null : (
        <span className={classes.paper}>
          {say.batches}
          {batches.map(({ number, madeAt, count }) => (
            <button
              key={number}
              type="button"
              className={classes.link}
              aria-label={say.openLetters(number)}
              onClick={() => paper.show(() => hub.reminders.letters({ formId, periodKey, number }))}
            >
              {say.batch(number, formatCivilDate(civilDateOfInstant(madeAt)), count)}
            </button>
          ))}
        </span>
      )}
    </div>
  )
}
