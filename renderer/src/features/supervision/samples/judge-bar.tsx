import type { Verdict } from '@shared/contract/supervision/sample'
import { formatDong } from '@shared/domain/money'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { PageHeader } from '../../../ui/page-header'
import { Sheet } from '../../../ui/sheet'
import classes from '../supervision.module.css'
import type { DrawnSample, DrawnVoucher } from './judge-page'

export type JudgeBarProps = {
  sample: DrawnSample
  /** The one that keys judge; null while something else is being done. */
  voucher: DrawnVoucher | null
  onJudge: (verdict: Verdict) => void
  onAgain: () => void
  onOpen: (voucher: DrawnVoucher) => void
}

/** What was drawn and how, how far one is, and what can be done: draw again to compare, make the record. */
export function JudgeBar(props: JudgeBarProps) {
  const { sample } = props
  const text = useText()
  const say = text.supervisionSamples.judge
  const [, navigate] = useLocation()
  const { again, record } = useJudgeActions(props)
  const { right, problem, ask } = sample.judged
  const all = sample.vouchers.length
  const facts = [
    [text.supervisionSamples.column.method, text.supervisionSamples.method[sample.method]],
    [say.population, say.populationOf(formatDong(sample.population))],
    [say.fingerprint, `${sample.fingerprint}, ${sample.spoken}`],
    [text.supervisionSamples.column.drawnBy, sample.drawnBy],
  ]
  return (
    <>
      <PageHeader
        title={say.title(all)}
        parent={{ label: say.back, onOpen: () => navigate('/supervision/samples') }}
        actions={
          <>
            <ActionButton action={again} />
            <ActionButton action={record} />
          </>
        }
      />
      <Sheet label={say.facts}>
        <dl className={classes.strip}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{say.progress(right + problem + ask, all)}</dt>
            <dd>
              <span className={classes.meter} aria-hidden="true">
                <i data-tone="right" style={{ width: `${(right / all) * 100}%` }} />
                <i data-tone="ask" style={{ width: `${(ask / all) * 100}%` }} />
                <i data-tone="problem" style={{ width: `${(problem / all) * 100}%` }} />
              </span>
            </dd>
          </div>
        </dl>
      </Sheet>
    </>
  )
}

function useJudgeActions({ sample, voucher, onJudge, onAgain, onOpen }: JudgeBarProps) {
  const say = useText().supervisionSamples.judge
  const place = 'supervision'
  const verdict = (keys: string, kind: Verdict): Action => ({
    id: `samples.${kind}`,
    place,
    label: say[kind],
    keys,
    blocked: ({ whyNot }) => (voucher === null ? say.choose : whyNot('supervision.inspect')),
    perform: () => onJudge(kind),
  })
  const again: Action = { id: 'samples.again', place, label: say.again, keys: 'Alt R', icon: 'undo', perform: onAgain }
  const done = sample.judged.right + sample.judged.problem + sample.judged.ask
  const record: Action = {
    id: 'samples.record',
    place,
    label: say.record,
    keys: 'Ctrl Enter',
    icon: 'file',
    blocked: ({ whyNot }) => (done < sample.vouchers.length ? say.notAll : whyNot('supervision.inspect')),
    perform: ({ navigate }) => navigate(`/supervision/inspections/new/vouchers/${encodeURIComponent(sample.drawId)}`),
  }
  useActions([
    verdict('1', 'right'),
    verdict('2', 'problem'),
    verdict('3', 'ask'),
    again,
    record,
    {
      id: 'samples.open',
      place,
      label: say.open,
      keys: 'Alt O',
      blocked: () => (voucher === null ? say.choose : null),
      perform: () => voucher !== null && onOpen(voucher),
    },
    {
      id: 'samples.back',
      place,
      label: say.back,
      keys: 'Esc',
      perform: ({ navigate }) => navigate('/supervision/samples'),
    },
  ])
  return { again, record }
}
