import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { CharterEntry, CharterField } from '@shared/contract/charter'
import type { Fault } from '@shared/contract/refusal'
import type { CivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { isRefusal } from '../../../client/failure'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import { useKeptState } from '../use-kept-state'
import { changesOf, type TypedCharter, type TypedValue } from './charter-form'

/** What is typed of a change: the fields, the day it counts from, the resolution it rests on. */
export type CharterDraft = { typed: TypedCharter; fromDate: CivilDate | null; resolutionId: string | null }

const SETTLED_MS = 250

/** The charter as typed over the one that stands: its faults at their fields while typing, and recording it in one command. */
export function useCharterForm(
  entries: readonly CharterEntry[],
  { bookId, today }: { bookId: string; today: CivilDate },
) {
  const text = useText()
  const say = text.charter
  const [kept, setDraft] = useKeptState<CharterDraft>(`charter ${bookId}`)
  const draft = kept ?? { typed: {}, fromDate: today, resolutionId: null }
  const { changes, unread } = useMemo(() => changesOf(entries, draft.typed), [entries, draft.typed])
  const count = Object.keys(changes).length
  const command = useCommand(core.charter.change)
  const found = useCheck(draft.fromDate, changes)
  const refused = command.error === null ? null : isRefusal(command.error)
  const faults = useMemo(() => byField([...(refused ?? []), ...found.faults]), [refused, found.faults])
  const warnings = useMemo(() => byField(found.warnings), [found.warnings])
  const change = (more: Partial<CharterDraft>) => {
    command.reset()
    setDraft({ ...draft, ...more })
  }
  const send = async () => {
    const { fromDate, resolutionId } = draft
    if (fromDate === null || (await command.run({ fromDate, resolutionId, values: changes })) === null) return
    setDraft(null)
    showDone(say.saved(formatDong(count)))
  }
  const save = useCharterActions({
    count,
    whyNot: draft.fromDate === null ? say.dateMissing : unread.size > 0 || found.faults.length > 0 ? say.correct : null,
    onSave: () => void send(),
    onUndo: () => {
      command.reset()
      setDraft(null)
    },
  })
  return {
    draft,
    change,
    setField: useStable((field: CharterField, value: TypedValue) =>
      change({ typed: { ...draft.typed, [field]: value } }),
    ),
    count,
    unread,
    faults,
    warnings,
    ...save,
    busy: command.busy,
    /** The last refusal, another object each time; null after success and while it is mended. */
    refusal: refused === null ? null : command.error,
    /** Why it could not be recorded for a reason that stands at no field. */
    failure: command.error === null || refused !== null ? null : failureWords(command.error, text.failure).join(' '),
  }
}

/** What the law says to the changes, asked once typing has paused. */
function useCheck(fromDate: CivilDate | null, values: ReturnType<typeof changesOf>['changes']) {
  const [asked] = useDebouncedValue({ fromDate, values }, SETTLED_MS)
  const enabled = asked.fromDate !== null && Object.keys(asked.values).length > 0
  const input = { fromDate: asked.fromDate ?? '2000-01-01', values: asked.values }
  const { data } = useQuery({ ...api.charter.check.queryOptions({ input }), enabled, placeholderData: (last) => last })
  const none: readonly Fault[] = noFaults
  return enabled && data !== undefined ? data : { faults: none, warnings: none }
}

const noFaults: readonly Fault[] = []

/** The words of the faults by the field they stand at; the last of a field stands. */
function byField(faults: readonly Fault[]): ReadonlyMap<string, string> {
  return new Map(faults.map(({ column, message }) => [column ?? '', message]))
}

function useCharterActions(given: { count: number; whyNot: string | null; onSave: () => void; onUndo: () => void }) {
  const say = useText().charter
  const { count, whyNot, onSave, onUndo } = given
  const save: Action = {
    id: 'settings.saveCharter',
    place: 'settings',
    label: say.save,
    keys: 'Ctrl S',
    blocked: (context) => context.whyNot('charter.change') ?? (count === 0 ? say.unchanged : whyNot),
    perform: onSave,
  }
  const undo: Action = {
    id: 'settings.undoCharter',
    place: 'settings',
    label: say.undo,
    when: () => count > 0,
    perform: onUndo,
  }
  useActions([save, undo])
  return { save, undo }
}

/** The same function for the whole life of the part, always doing what the latest one would: a row that did not change is not drawn again. */
function useStable<Args extends unknown[]>(work: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(work)
  useEffect(() => {
    latest.current = work
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
