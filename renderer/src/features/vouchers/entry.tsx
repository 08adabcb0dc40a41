import { useEffect, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { Page, PageHeader } from '../../ui/page-header'
import { Gap, Sheet, Split } from '../../ui/sheet'
import { useWorkPeriod } from '../../ui/work-period'
import type { BookFacts } from './book-facts'
import type { Draft, HeaderField } from './draft'
import { entryActions } from './entry-actions'
import { EntryFoot } from './entry-foot'
import { EntryGrid } from './entry-grid'
import { EntryHeader } from './entry-header'
import { EntryNotes } from './entry-notes'
import { EntryKeys, KeepingTag } from './entry-parts'
import { fieldId } from './entry-place'
import { EntrySide } from './entry-side'
import { OverPanel } from './over-panel'
import { useEntry } from './use-entry'
import { useEntryDeeds } from './use-entry-deeds'
import { useKeptDraft } from './use-kept-draft'
import { usePaste } from './use-paste'
import { type PostedRef, usePosting } from './use-posting'
import { usePrint } from './use-print'
import { voucherPath } from './voucher-paths'
import classes from './entry.module.css'

export type EntryProps = {
  /** The draft as it was kept, or a new one. */
  first: Draft
  /** True when it was kept before. */
  known: boolean
  facts: BookFacts
  /** The voucher posted right before, when one goes on with the next. */
  before: PostedRef | null
  /** Where the cursor begins. */
  begin: HeaderField
  onNext: (posted: PostedRef, draft: Draft) => void
}

/** The entry of one voucher without a mouse: fields above, lines, totals; beside them what is missing and what follows. */
export function Entry({ first, known, facts, before, begin, onNext }: EntryProps) {
  const text = useText()
  const { today, firstDay } = useWorkPeriod()
  const { store, keeper } = useKeptDraft(first, known, facts)
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.state)
  const entry = useEntry(store, facts)
  const deeds = useEntryDeeds(entry, keeper)
  const { actions, buttons, print } = useEntryActions({ entry, deeds, keeper, before, onNext })
  const paste = usePaste(entry)
  useEffect(() => document.getElementById(fieldId({ key: null, field: begin }))?.focus(), [begin])
  const kind = facts.kind(entry.draft.kind)?.name ?? entry.draft.kind
  const head = (
    <>
      <KeepingTag keeping={keeping} />
      <ActionButton action={actions.drop} />
      <ActionButton action={actions.print} />
    </>
  )
  return (
    <Page>
      <PageHeader
        title={kind}
        parent={{ label: text.vouchers.entry.parent, onOpen: deeds.leave }}
        sub={text.vouchers.entry.numberLater}
        actions={head}
      />
      <EntryNotes entry={entry} before={before} paste={paste} onPrint={print} />
      <Split side={316}>
        <Sheet label={kind} fill>
          <div className={classes.form}>
            <EntryHeader entry={entry} today={today} min={firstDay} />
            <EntryGrid
              entry={entry}
              onAddParty={(typed, place) => deeds.setOver({ kind: 'party', typed, place })}
              onTable={paste.take}
            />
            {deeds.over === null ? null : (
              <OverPanel
                over={deeds.over}
                entry={entry}
                onClose={() => deeds.setOver(null)}
                onLeave={deeds.leaveAnyway}
                onDrop={deeds.drop}
              />
            )}
            <EntryFoot entry={entry} />
          </div>
        </Sheet>
        <EntrySide entry={entry} />
      </Split>
      <div className={classes.foot}>
        <EntryKeys />
        <Gap />
        {buttons}
      </div>
    </Page>
  )
}

type ActionParts = Pick<EntryProps, 'before' | 'onNext'> & {
  entry: ReturnType<typeof useEntry>
  deeds: ReturnType<typeof useEntryDeeds>
  keeper: ReturnType<typeof useKeptDraft>['keeper']
}

/** Offers the actions of the entry, and makes its buttons of them. */
function useEntryActions({ entry, deeds, keeper, before, onNext }: ActionParts) {
  const text = useText()
  const [, navigate] = useLocation()
  const posting = usePosting(entry, keeper)
  const { print } = usePrint()
  const post = async (next: boolean) => {
    const posted = await posting.post()
    if (posted === null) return
    if (next) onNext(posted, entry.store.get())
    else navigate(voucherPath(posted.voucherId), { replace: true })
  }
  const { lacking, ...actions } = entryActions(
    entry,
    {
      ...deeds,
      // Posting ends in the voucher; going elsewhere meanwhile would be undone by it.
      leave: () => (posting.busy ? undefined : deeds.leave()),
      post: (next) => void post(next),
      print: before === null ? null : () => print(before.voucherId),
      drop: () => deeds.setOver({ kind: 'drop' }),
    },
    text,
  )
  useActions(Object.values(actions))
  // The key leads to what is missing; the button says it.
  const said = (action: typeof actions.post) => ({
    ...action,
    blocked: (context: Parameters<NonNullable<typeof action.blocked>>[0]) => action.blocked?.(context) ?? lacking,
  })
  const buttons = (
    <>
      <ActionButton action={actions.save} />
      <ActionButton action={said(actions.postNext)} loading={posting.busy} />
      <ActionButton action={said(actions.post)} primary loading={posting.busy} />
    </>
  )
  return { actions, buttons, print }
}
