import { useQuery } from '@tanstack/react-query'
import { type CivilDate, isCivilDate } from '@shared/domain/civil-date'
import type { DateRange } from '@shared/domain/period'
import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { core, newId } from '../../client/client'
import { useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import { ProgressBar } from '../../ui/progress-bar'
import { useWorkPeriod } from '../../ui/work-period'
import { type BookFacts, useBookFacts } from './book-facts'
import { type Draft, newDraft } from './draft'
import { readDraft } from './draft-content'
import { Entry } from './entry'
import { lastKind, rememberKind } from './last-kind'
import type { PostedRef } from './use-posting'
import { draftPath, listPath } from './voucher-paths'

/** What a new draft begins with; it stands in the page's history, so that a page loaded again begins the same. */
type Start = { kind: string | null; party: string | null; date: CivilDate | null; before: PostedRef | null }

const noStart: Start = { kind: null, party: null, date: null, before: null }

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Reads the start out of the page's history, which anything may have written. */
function readStart(state: unknown): Start {
  if (!isRecord(state)) return noStart
  const { kind, party, date, before } = state
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const posted = isRecord(before) && typeof before['voucherId'] === 'number' && typeof before['number'] === 'string'
  return {
    kind: text(kind),
    party: text(party),
    date: typeof date === 'string' && isCivilDate(date) ? date : null,
    before: posted ? { voucherId: Number(before['voucherId']), number: String(before['number']) } : null,
  }
}

/** The day a new voucher begins with: today while it is in the period in work, else the period's last day. */
export function firstDate(period: DateRange, today: CivilDate): CivilDate {
  return today >= period.from && today <= period.to ? today : period.to
}

/** '/vouchers/new?kind=PT': gives the draft its id and goes on to its own path. */
export function NewEntry() {
  const [, navigate] = useLocation()
  const search = useSearch()
  useEffect(() => {
    const asked = new URLSearchParams(search)
    const state: Start = { ...noStart, kind: asked.get('kind'), party: asked.get('party') }
    navigate(draftPath(newId()), { replace: true, state })
  }, [navigate, search])
  return null
}

/** '/vouchers/draft/<id>': a kept draft, or a new one under this id. */
export function DraftEntry({ id }: { id: string }) {
  const text = useText()
  const [, navigate] = useLocation()
  const { period, today } = useWorkPeriod()
  const facts = useBookFacts()
  // Read once: what is typed from here on is newer than anything the book keeps.
  const kept = useQuery({
    queryKey: ['draft', id],
    queryFn: () => core.vouchers.drafts({}),
    gcTime: 0,
    throwOnError: true,
  })
  const [start] = useState(() => readStart(history.state))
  if (facts === null || kept.data === undefined) return <ProgressBar what={text.vouchers.loading} done={0} total={0} />
  const stored = kept.data.find((draft) => draft.id === id)
  const read = stored === undefined ? null : readDraft(stored.content)
  if (stored !== undefined && read === null) {
    const back = <KeyButton label={text.vouchers.entry.leave} onPress={() => navigate(listPath)} />
    return <EmptyState icon="warn" title={text.vouchers.entry.unreadable} actions={back} />
  }
  const first = read ?? startedDraft(id, start, facts, start.date ?? firstDate(period, today))
  const onNext = (posted: PostedRef, draft: Draft) => {
    const next: Start = { kind: draft.kind, party: null, date: draft.date, before: posted }
    navigate(draftPath(newId()), { replace: true, state: next })
  }
  rememberKind(first.kind)
  const begin = start.before !== null ? 'person' : start.kind === null && read === null ? 'kind' : 'date'
  return (
    <Entry
      first={first}
      known={stored !== undefined}
      facts={facts}
      before={start.before}
      begin={begin}
      onNext={onNext}
    />
  )
}

function startedDraft(id: string, start: Start, facts: BookFacts, date: CivilDate): Draft {
  const party = facts.party(start.party)
  const kind = facts.kind(start.kind ?? lastKind())?.code ?? facts.kinds[0]?.code ?? ''
  return newDraft({ id, kind, date, person: party?.name ?? '', address: party?.address ?? '' })
}
