import { useQuery } from '@tanstack/react-query'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useOfferedActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { useScans } from '../../../client/use-scans'
import { useText } from '../../../text/text'
import { ScanList } from '../../../ui/scan-list'
import { FactList, SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import classes from '../supervision.module.css'
import type { DrawnVoucher } from './judge-page'

const VERDICT_ACTIONS = ['samples.right', 'samples.problem', 'samples.ask']

/** The voucher one stands at: its sum, signs and postings, and the three words one can say of it. */
export function JudgeSide({ drawId, voucher }: { drawId: string; voucher: DrawnVoucher | null }) {
  const text = useText()
  const say = text.supervisionSamples.judge
  const offered = useOfferedActions()
  const { context } = useActionHost()
  if (voucher === null) return <SidePanel title={say.verdict}>{say.choose}</SidePanel>
  const verdicts = offered.filter(({ id }) => VERDICT_ACTIONS.includes(id) && context.place === 'supervision')
  const open = offered.find(({ id }) => id === 'samples.open')
  return (
    <SidePanel
      title={voucher.number}
      aside={formatDong(voucher.amount)}
      foot={open === undefined ? undefined : <ActionButton action={open} size="sm" />}
    >
      <div className={classes.detail}>
        <p className={classes.words}>{voucher.description}</p>
        <div className={classes.verdicts} role="group" aria-label={say.verdict}>
          {verdicts.map((action) => (
            <ActionButton key={action.id} action={action} size="sm" danger={action.id === 'samples.problem'} />
          ))}
        </div>
        <h3>{say.signs}</h3>
        {voucher.flags.length === 0 ? (
          <p className={classes.quiet}>{say.noSigns}</p>
        ) : (
          <ul className={classes.steps}>
            {voucher.flags.map(({ flag, why }) => (
              <li key={flag}>
                <Tag tone="amber">{say.flag[flag]}</Tag> {why}
              </li>
            ))}
          </ul>
        )}
        <Postings voucherId={voucher.voucherId} />
        <Evidence key={voucher.voucherId} drawId={drawId} voucherId={voucher.voucherId} />
      </div>
    </SidePanel>
  )
}

/** Scans of what was seen of a voucher: the invoice, the receipt, a photograph. */
function Evidence({ drawId, voucherId }: { drawId: string; voucherId: number }) {
  const say = useText().supervisionSamples.judge
  const { context } = useActionHost()
  const scans = useScans('inspection', `${drawId}/${voucherId}`)
  return (
    <>
      <h3>{say.evidence}</h3>
      <ScanList {...scans} blocked={context.whyNot('supervision.inspect')} />
    </>
  )
}

function Postings({ voucherId }: { voucherId: number }) {
  const say = useText().supervisionSamples.judge
  const { data } = useQuery(api.vouchers.get.queryOptions({ input: { voucherId } }))
  if (data === undefined) return null
  const facts = [
    { name: say.column.date, value: formatCivilDate(data.date) },
    { name: say.person, value: data.person === '' ? '-' : data.person },
    { name: say.postedBy, value: data.postedBy },
  ]
  return (
    <>
      <FactList facts={facts} />
      <h3>{say.postings}</h3>
      <ul className={classes.steps}>
        {data.postings.map(({ line, debit, credit, amount, debitParty, creditParty }) => (
          <li key={line}>
            {[debit, credit].map((code) => code ?? '').join(' / ')} · {formatDong(amount)}
            {[debitParty, creditParty].some((party) => party !== null) ? (
              <span className={classes.quiet}>
                {' '}
                {[debitParty, creditParty].filter((party) => party !== null).join(', ')}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
