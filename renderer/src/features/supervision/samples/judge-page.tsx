import { useQuery } from '@tanstack/react-query'
import type { OutputOf } from '@shared/contract/procedure'
import type { supervision } from '@shared/contract/supervision'
import type { Verdict } from '@shared/contract/supervision/sample'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api, core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { FailureNote } from '../failure-note'
import { FindingForm } from '../findings/finding-form'
import { useChosen } from '../use-chosen'
import { JudgeBar } from './judge-bar'
import { JudgeGrid } from './judge-grid'
import { JudgeSide } from './judge-side'
import { knownOfVoucher } from './known-of-voucher'

export type DrawnSample = OutputOf<(typeof supervision)['drawn']>
export type DrawnVoucher = DrawnSample['vouchers'][number]

const PANEL = 380

/** A sample being judged: 1, 2, 3 judge a voucher and go on to the next; 2 opens the finding with what is known of it. */
export function JudgePage({ drawId }: { drawId: string }) {
  const text = useText()
  const say = text.supervisionSamples.judge
  const [, navigate] = useLocation()
  const answer = useQuery(api.supervision.drawn.queryOptions({ input: { drawId } }))
  const [firstOpen, setFirstOpen] = useState<string | null>(null)
  const list = useChosen(answer.data?.vouchers, ({ voucherId }) => String(voucherId))
  const [finding, setFinding] = useState<DrawnVoucher | null>(null)
  const sample = answer.data
  const { judge, again, same, error } = useJudging({ sample, list, onProblem: setFinding })
  if (sample === undefined)
    return answer.error === null ? (
      <ProgressBar what={say.reading} done={0} total={0} />
    ) : (
      <FailureNote error={answer.error} />
    )
  if (firstOpen === null) {
    const next = sample.vouchers.find(({ verdict }) => verdict === null)
    setFirstOpen(String(next?.voucherId ?? ''))
    if (next !== undefined) list.choose(String(next.voucherId))
  }
  const closeFinding = () => {
    setFinding(null)
    list.toGrid()
  }
  return (
    <>
      <JudgeBar
        sample={sample}
        voucher={finding === null ? list.row : null}
        onJudge={(verdict) => void judge(verdict)}
        onAgain={() => void again()}
        onOpen={({ voucherId }) => navigate(`/vouchers/${voucherId}`)}
      />
      {same === null ? null : (
        <Note tone={same ? 'green' : 'red'} urgent>
          {same ? say.same(sample.vouchers.length) : say.differs}
        </Note>
      )}
      <FailureNote error={error} />
      <Split side={PANEL}>
        <Sheet label={say.grid} fill>
          <JudgeGrid sample={sample} list={list} />
        </Sheet>
        {finding === null ? (
          <JudgeSide drawId={drawId} voucher={list.row} />
        ) : (
          <FindingForm
            key={finding.voucherId}
            name={`supervision finding ${finding.voucherId}`}
            known={knownOfVoucher(finding, say)}
            onDone={closeFinding}
            onCancel={closeFinding}
          />
        )}
      </Split>
    </>
  )
}

type JudgingProps = {
  sample: DrawnSample | undefined
  list: ReturnType<typeof useChosen<DrawnVoucher>>
  onProblem: (voucher: DrawnVoucher) => void
}

/** Judging one voucher after the other, and drawing the same sample again to compare it. */
function useJudging({ sample, list, onProblem }: JudgingProps) {
  const [same, setSame] = useState<boolean | null>(null)
  const judging = useCommand(core.supervision.judge)
  const judge = async (verdict: Verdict) => {
    const voucher = list.row
    if (sample === undefined || voucher === null || judging.busy) return
    if ((await judging.run({ drawId: sample.drawId, voucherId: voucher.voucherId, verdict })) === null) return
    if (verdict === 'problem') onProblem(voucher)
    else if (list.rows[list.place + 1] !== undefined) list.choose(String(list.rows[list.place + 1]?.voucherId))
  }
  const again = async () => {
    if (sample === undefined) return
    const { fingerprint, spoken, size, method, limit } = sample
    const drawn = await core.supervision.sample({ fingerprint, spoken, size, method, limit }).catch(() => null)
    const numbers = (vouchers: readonly { number: string }[]) => vouchers.map(({ number }) => number).join('\n')
    setSame(drawn !== null && numbers(drawn.vouchers) === numbers(sample.vouchers))
  }
  return { judge, again, same, error: judging.error }
}
