import type { MemberList, MemberListChoices, MemberListPreview } from '@shared/contract/member-imports'
import type { Progress } from '@shared/contract/procedure'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type ChosenFile, chooseImportFile } from '../../../client/chosen-file'
import { core, newId } from '../../../client/client'
import { failureOf } from '../../../client/failure'
import { runTask } from '../../../client/tasks'

/** The list on the screen: the file's own bytes, how it is understood, and what would come of it (null while that is worked out). */
export type Review = {
  file: File
  list: MemberList
  choices: MemberListChoices
  preview: MemberListPreview | null
  progress: Progress | null
  /** Belongs to one file under one understanding: pressing twice writes once. */
  id: string
}
export type Written = { created: number; changed: number; unchanged: number }

export type ListImportState =
  | { step: 'choose' }
  | { step: 'reading'; name: string }
  | { step: 'review'; review: Review }
  | { step: 'writing'; review: Review }
  | { step: 'done'; fileName: string; written: Written }

type Setters = { show: (state: ListImportState) => void; tell: (error: unknown) => void }

/** Reads a file and judges it, one at a time: what began later ends what began before. */
function useJudging({ show, tell }: Setters) {
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const begin = useCallback(() => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    return own
  }, [])
  const stop = useCallback(() => {
    running.current?.abort()
    running.current = null
  }, [])
  const fail = useCallback(
    (reason: unknown, own: AbortController, back: ListImportState) => {
      if (running.current !== own || failureOf(reason).kind === 'cancelled') return
      tell(reason)
      show(back)
    },
    [show, tell],
  )
  const judge = useCallback(
    async (own: AbortController, review: Review) => {
      const change = (part: Partial<Review>) => {
        if (running.current === own) show({ step: 'review', review: { ...review, ...part } })
      }
      change({})
      try {
        const input = { file: review.file, choices: review.choices }
        const options = { signal: own.signal, onProgress: (progress: Progress) => change({ progress }) }
        const preview = await runTask(core.memberImports.preview, input, options)
        change({ preview, progress: null })
      } catch (reason) {
        fail(reason, own, { step: 'review', review: { ...review, progress: null } })
      }
    },
    [show, fail],
  )
  const open = useCallback(
    async (file: File, headingRow?: number) => {
      const own = begin()
      tell(null)
      try {
        const list = await core.memberImports.read({ file, headingRow }, { signal: own.signal })
        if (running.current !== own) return
        await judge(own, { file, list, choices: list.choices, preview: null, progress: null, id: newId() })
      } catch (reason) {
        fail(reason, own, { step: 'choose' })
      }
    },
    [begin, judge, fail, tell],
  )
  const understand = useCallback(
    (review: Review, choices: MemberListChoices) => {
      tell(null)
      void judge(begin(), { ...review, choices, preview: null, progress: null, id: newId() })
    },
    [begin, judge, tell],
  )
  return { open, understand, stop }
}

/** One import of a list, from choosing the file to its result. Every change of how it is understood judges the list anew. */
export function useListImport() {
  const [state, setState] = useState<ListImportState>({ step: 'choose' })
  const [error, setError] = useState<unknown>(null)
  const { open, understand, stop } = useJudging({ show: setState, tell: setError })

  const read = useCallback(
    async (chosen: ChosenFile) => {
      setState({ step: 'reading', name: chosen.name })
      try {
        await open(await chosen.read())
      } catch (reason) {
        setState({ step: 'choose' })
        setError(reason)
      }
    },
    [open],
  )
  const choose = useCallback(async () => {
    try {
      const chosen = await chooseImportFile()
      if (chosen !== null) await read(chosen)
    } catch (reason) {
      setError(reason)
    }
  }, [read])

  const write = useCallback(async (review: Review) => {
    setError(null)
    setState({ step: 'writing', review })
    try {
      const written = await core.memberImports.run({ id: review.id, file: review.file, choices: review.choices })
      setState({ step: 'done', fileName: review.list.fileName, written })
    } catch (reason) {
      setError(reason)
      setState({ step: 'review', review })
    }
  }, [])
  const leave = useCallback(() => {
    stop()
    setError(null)
    setState({ step: 'choose' })
  }, [stop])

  return { state, error, read, choose, open, understand, write, leave }
}

export type ListImport = ReturnType<typeof useListImport>
