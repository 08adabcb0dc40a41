import type { Action } from '../../actions/action'
import { AccountDetail } from './account-detail'
import { MovePanel } from './move-panel'
import type { GeneralBalance } from './moving-draft'
import { RenamePanel } from './rename-panel'
import { SubAccountPanel } from './sub-account-panel'
import type { Chart } from './use-chart'

/** The right side of the chart: the account one stands at, or the form of what is being done with it. */
export function AccountSide({ chart, actions }: { chart: Chart; actions: readonly Action[] }) {
  const { row, doing, accounts, backToGrid } = chart
  if (row === undefined) return null
  const { account } = row
  const opened = (code: string, balances: readonly GeneralBalance[]) => {
    chart.chooseCode(code)
    // Class 0 has one side and no transfers; what it holds is moved by hand.
    const movable = balances.length > 0 && !code.startsWith('0')
    if (movable) chart.setDoing({ kind: 'moving', from: account.code, to: code, balances })
    else backToGrid()
  }
  switch (doing.kind) {
    case 'opening':
      return (
        <SubAccountPanel
          key={account.code}
          parent={account}
          accounts={accounts}
          onCancel={backToGrid}
          onOpened={opened}
        />
      )
    case 'renaming':
      return <RenamePanel key={account.code} account={account} onDone={backToGrid} />
    case 'moving':
      return <MovePanel from={doing.from} to={doing.to} balances={doing.balances} onLater={backToGrid} />
    case 'looking':
      return <AccountDetail key={`${account.code} ${row.kind}`} row={row} actions={actions} />
  }
}
