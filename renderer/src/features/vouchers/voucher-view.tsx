import { useQuery } from '@tanstack/react-query'
import type { Posting, Voucher } from '@shared/contract/vouchers'
import { formatDong } from '@shared/domain/money'
import { useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Gap, Sheet, Split } from '../../ui/sheet'
import { SidePanel } from '../../ui/side-panel'
import { Tag } from '../../ui/tag'
import { type BookFacts, useBookFacts } from './book-facts'
import { CorrectionPanel } from './correction-panel'
import { newVoucherAction } from './new-voucher-action'
import { useVoucherActions } from './use-voucher-actions'
import { VoucherAmount, VoucherFacts, VoucherHistory, VoucherState } from './voucher-facts'
import { listPath } from './voucher-paths'
import classes from './list.module.css'

/** A posted voucher, whole: all its lines, its facts, and what can be done with it. */
export function VoucherView({ voucherId }: { voucherId: number }) {
  const text = useText()
  const [, navigate] = useLocation()
  const facts = useBookFacts()
  const voucher = useQuery(api.vouchers.get.queryOptions({ input: { voucherId } }))
  // One can go back before there is anything to see.
  useActions([
    {
      id: 'vouchers.leave',
      label: text.vouchers.entry.leave,
      keys: 'Esc',
      place: 'vouchers',
      perform: () => navigate(listPath),
    },
  ])
  if (voucher.error !== null) {
    const back = <KeyButton label={text.vouchers.entry.leave} onPress={() => navigate(listPath)} />
    return <EmptyState icon="warn" title={failureWords(voucher.error, text.failure).join(' ')} actions={back} />
  }
  if (voucher.data === undefined || facts === null)
    return <ProgressBar what={text.vouchers.loading} done={0} total={0} />
  return <OpenVoucher voucher={voucher.data} facts={facts} />
}

function OpenVoucher({ voucher, facts }: { voucher: Voucher; facts: BookFacts }) {
  const text = useText()
  const say = text.vouchers
  const [, navigate] = useLocation()
  const { actions, asked, stopAsking } = useVoucherActions(voucher, facts)
  const { open: _, ...own } = actions
  const grid = useRef<HTMLDivElement>(null)
  useEffect(() => grid.current?.focus(), [])
  useActions(Object.values(own))
  const kind = facts.kind(voucher.kind)
  const title = kind?.name ?? voucher.kind
  return (
    <Page>
      <PageHeader
        title={title}
        parent={{ label: say.title, onOpen: () => navigate(listPath) }}
        tags={
          <>
            <Tag tone="line">{voucher.number}</Tag>
            <VoucherState voucher={voucher} />
          </>
        }
        actions={<ActionButton action={newVoucherAction(text)} primary />}
      />
      <Split side={364}>
        <Sheet label={say.detail.lines} fill>
          <PostingGrid voucher={voucher} facts={facts} grid={grid} />
        </Sheet>
        <SidePanel title={voucher.number} aside={kind?.form}>
          <div className={classes.detail}>
            {asked === null ? null : (
              <CorrectionPanel
                key={asked}
                correction={asked}
                voucher={voucher}
                facts={facts}
                onDone={stopAsking}
                onCancel={stopAsking}
              />
            )}
            <VoucherAmount voucher={voucher} />
            <VoucherFacts voucher={voucher} facts={facts} />
            <VoucherHistory voucher={voucher} />
          </div>
        </SidePanel>
      </Split>
      <div className={classes.foot}>
        <KeyButton label={say.entry.leave} keys="Esc" onPress={() => navigate(listPath)} />
        <Gap />
        {Object.values(own).map((action) => (
          <ActionButton key={action.id} action={action} />
        ))}
      </div>
    </Page>
  )
}

type PostingGridProps = { voucher: Voucher; facts: BookFacts; grid: { current: HTMLDivElement | null } }

function PostingGrid({ voucher, facts, grid }: PostingGridProps) {
  const say = useText().vouchers
  const columns = useMemo((): readonly GridColumn<Posting>[] => {
    const named = (code: string | null) => (code === null ? '' : (facts.party(code)?.name ?? code))
    const { columns: words } = say.entry
    return [
      { key: 'line', title: '#', width: 52, kind: 'code', value: (posting) => String(posting.line) },
      {
        key: 'description',
        title: words.description,
        width: 130,
        grow: true,
        value: (posting) => posting.description || voucher.description,
      },
      { key: 'debit', title: words.debit, width: 80, kind: 'code', value: (posting) => posting.debit },
      { key: 'credit', title: words.credit, width: 80, kind: 'code', value: (posting) => posting.credit },
      {
        key: 'party',
        title: words.party,
        width: 150,
        grow: true,
        value: (posting) => [named(posting.debitParty), named(posting.creditParty)].filter(Boolean).join('; '),
      },
      {
        key: 'amount',
        title: words.amount,
        width: 130,
        kind: 'amount',
        fixed: true,
        value: (posting) => posting.amount,
      },
    ]
  }, [say, facts, voucher.description])
  return (
    <DataGrid
      ref={grid}
      id="voucher-lines"
      label={say.detail.lines}
      columns={columns}
      rowCount={voucher.postings.length}
      getRow={(place) => voucher.postings[place]}
      rowHeight={36}
      footLabel={say.detail.total}
      totals={{ amount: voucher.amount }}
      empty={formatDong(voucher.amount)}
    />
  )
}
