import { useQuery } from '@tanstack/react-query'
import type { MemberDetail } from '@shared/contract/members'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { fiscalYearOf, fiscalYearRange } from '@shared/domain/period'
import { shareText } from '@shared/domain/percent'
import { useLocation } from 'wouter'
import { api, type core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { Gap, Sheet } from '../../../ui/sheet'
import { FactList } from '../../../ui/side-panel'
import { useWorkPeriod } from '../../../ui/work-period'
import classes from './services.module.css'

type Figures = Awaited<ReturnType<typeof core.services.ofMember>>

/** What one member used, by service, sold, borrowed and earned in the fiscal year in work, and the agreement it rests on. */
export function MemberServicesPanel({ member }: { member: MemberDetail }) {
  const text = useText()
  const say = text.memberServices
  const [, navigate] = useLocation()
  const { period, calendar } = useWorkPeriod()
  const year = fiscalYearOf(period.to, calendar.startMonth)
  const { data, error } = useQuery(api.services.ofMember.queryOptions({ input: { code: member.code, year } }))
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return null
  const { from, to } = fiscalYearRange(year, calendar.startMonth)
  const query = new URLSearchParams({ party: member.code, from, to })
  return (
    <Sheet
      title={say.panel.title}
      padded
      aside={
        <>
          <span className={classes.sub}>{`${say.perYear} ${year}`}</span>
          <Gap />
          <KeyButton
            size="sm"
            icon="book"
            label={say.panel.book}
            onPress={() => navigate(`/reports/S23-HTX?${query.toString()}`)}
          />
        </>
      }
    >
      <div className={classes.panel}>
        <UsedServices figures={data} />
        <FactList facts={factsOf(data, say.panel)} />
      </div>
    </Sheet>
  )
}

/** A bar a service, each against the largest. */
function UsedServices({ figures }: { figures: Figures }) {
  const say = useText().memberServices.panel
  const bars = figures.supplied
    .map(({ service, name, internal, external }) => ({ service, name, amount: internal + external }))
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => b.amount - a.amount)
  const largest = bars[0]?.amount ?? 0
  if (largest === 0) return null
  return (
    <div className={classes.use} role="group" aria-label={say.used}>
      {bars.map(({ service, name, amount }) => (
        <Bar key={service} name={name || say.otherService} amount={amount} share={amount / largest} />
      ))}
    </div>
  )
}

function Bar({ name, amount, share }: { name: string; amount: number; share: number }) {
  return (
    <>
      <span>{name}</span>
      <b>{formatDong(amount)}</b>
      <div className={classes.thin} aria-hidden>
        <i style={{ width: `${share * 100}%` }} />
      </div>
    </>
  )
}

type Words = Text['memberServices']['panel']

function factsOf(figures: Figures, say: Words) {
  const { use, useOfAll, external, sold, lent, repaid, payPosted, payEntered, labour, labourOfAll } = figures
  const pay = payPosted + payEntered
  const amounts = [
    { name: say.used, amount: use, sub: say.level(shareText(use, useOfAll)) },
    { name: say.sold, amount: sold, sub: '' },
    { name: say.lent, amount: lent, sub: '' },
    { name: say.repaid, amount: repaid, sub: '' },
    { name: say.pay, amount: pay, sub: labour === 0 ? '' : say.labour(shareText(labour, labourOfAll)) },
    { name: say.external, amount: external, sub: '' },
  ].filter(({ amount }) => amount !== 0)
  return [
    ...amounts.map(({ name, amount, sub }) => ({
      name,
      value: (
        <>
          {formatDong(amount)}
          {sub === '' ? null : <span className={classes.sub}> {sub}</span>}
        </>
      ),
    })),
    ...(figures.type === 'official' ? [{ name: say.agreement, value: agreementWords(figures, say) }] : []),
    ...(amounts.length === 0 ? [{ name: '', value: <span className={classes.sub}>{say.nothing}</span> }] : []),
  ]
}

function agreementWords({ agreement, agreementAssumed }: Figures, say: Words): string {
  if (agreement !== null) return say.agreementOf(agreement.number, formatCivilDate(agreement.signedOn))
  return agreementAssumed ? say.assumed : say.none
}
