import { useQuery } from '@tanstack/react-query'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { api } from '../../client/client'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { FactList } from '../../ui/side-panel'
import { Gap, Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { partyLedgerPath } from './party-actions'
import type { PartyRow } from './party-list'
import classes from './parties.module.css'
import { type PartyVoucher, usePartyVouchers } from './use-party-vouchers'

/** One party: who it is, where it stands on each account, and its vouchers, the newest first. */
export function PartyDetail({ party, actions }: { party: PartyRow; actions: readonly Action[] }) {
  const say = useText().parties
  return (
    <Sheet
      fill
      title={party.name}
      aside={
        <>
          <Gap />
          <Tag tone="line">{party.code}</Tag>
          <Tag>{say.kind[party.kind]}</Tag>
        </>
      }
      foot={actions.map((action) => (
        <ActionButton key={action.id} action={action} size="sm" />
      ))}
    >
      <div className={classes.facts}>
        <FactList facts={factsOf(party, say)} />
        <h3>{say.detail.balances}</h3>
        <Balances party={party} />
      </div>
      <PartyVouchers party={party} />
    </Sheet>
  )
}

function factsOf(party: PartyRow, say: Text['parties']) {
  const shown = (value: string) => (value === '' ? <span className={classes.blank}>{say.detail.blank}</span> : value)
  return [
    { name: say.column.taxCode, value: shown(party.taxCode) },
    { name: say.column.address, value: shown(party.address) },
    { name: say.column.phone, value: shown(party.phone) },
    { name: say.detail.bankAccount, value: shown(party.bankAccount) },
  ]
}

/** What a party stands at on each account, each on its side; an account leads to the ledger of the party on it. */
function Balances({ party }: { party: PartyRow }) {
  const say = useText().parties.detail
  const [, navigate] = useLocation()
  const balances = useQuery(api.parties.balances.queryOptions({ input: { code: party.code } })).data
  const accounts = useQuery(api.accounts.list.queryOptions({ input: {} })).data
  if (balances === undefined) return null
  const open = balances.filter(({ balance }) => balance !== 0)
  if (open.length === 0) return <p className={classes.blank}>{say.settled}</p>
  const nameOf = (code: string) => accounts?.find((account) => account.code === code)?.name ?? ''
  return (
    <table className={classes.balances}>
      <thead>
        <tr>
          <th scope="col">{say.account}</th>
          <th scope="col">{say.accountName}</th>
          <th scope="col">{say.debit}</th>
          <th scope="col">{say.credit}</th>
        </tr>
      </thead>
      <tbody>
        {open.map(({ account, balance }) => (
          <tr key={account}>
            <td>
              <button
                type="button"
                className={classes.link}
                aria-label={say.openAccount(account)}
                onClick={() => {
                  navigate(`/parties/${encodeURIComponent(party.code)}`, { replace: true })
                  navigate(partyLedgerPath(party.code, account))
                }}
              >
                {account}
              </button>
            </td>
            <td title={nameOf(account)}>{nameOf(account)}</td>
            <td>{balance > 0 ? formatDong(balance) : ''}</td>
            <td>{balance < 0 ? formatDong(0 - balance) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PartyVouchers({ party }: { party: PartyRow }) {
  const text = useText()
  const say = text.parties.detail
  const [, navigate] = useLocation()
  const { rows, count, readMore } = usePartyVouchers(party.code)
  const columns = useMemo(() => voucherColumns(text), [text])
  return (
    <>
      <h3 className={classes.vouchers}>{count === null ? '' : say.voucherCount(formatDong(count))}</h3>
      <DataGrid
        id="party-vouchers"
        label={say.recent}
        columns={columns}
        rowCount={count ?? 0}
        getRow={(place) => rows[place]}
        onRangeNeeded={readMore}
        rowHeight={26}
        onOpen={({ voucherId }) => {
          navigate(`/parties/${encodeURIComponent(party.code)}`, { replace: true })
          navigate(`/vouchers/${voucherId}`)
        }}
        empty={count === 0 ? <EmptyState title={say.noVouchers} /> : null}
      />
    </>
  )
}

function voucherColumns(text: Text): GridColumn<PartyVoucher>[] {
  const say = text.parties.detail
  return [
    { key: 'postingDate', title: say.date, kind: 'date', width: 98, value: ({ postingDate }) => postingDate },
    { key: 'number', title: say.number, kind: 'code', width: 92, value: ({ number }) => number },
    { key: 'description', title: say.description, width: 80, grow: true, value: ({ description }) => description },
    { key: 'amount', title: say.amount, kind: 'amount', width: 110, value: ({ amount }) => amount },
  ]
}
