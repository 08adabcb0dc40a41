import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { PaletteGroup, PaletteProvider } from './palette-list'

/** The pause after a key before anything is asked, in ms; shorter than a reader's blink, longer than quick typing. */
const PAUSE = 60

export type PaletteResults = {
  groups: readonly PaletteGroup[]
  /** True while any kind is still being asked for the words that stand there. */
  searching: boolean
  /** The headings of the kinds that could not be asked. */
  failed: readonly string[]
}

type Answer = { words: string; group: PaletteGroup; failed: boolean }

/**
 * Asks every kind of things for the words, in parallel, and drops answers to words that changed meanwhile. Hits of the words
 * before stay until their own kind has answered, so the list does not flicker. No words, no question.
 */
export function usePaletteResults(providers: readonly PaletteProvider[], words: string): PaletteResults {
  const [asked] = useDebouncedValue(words, PAUSE)
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  useEffect(() => {
    if (asked === '') return
    const stop = new AbortController()
    const put = (provider: PaletteProvider, items: PaletteGroup['items'], failed: boolean) => {
      if (stop.signal.aborted) return
      const answer = { words: asked, group: { id: provider.id, label: provider.group, items }, failed }
      setAnswers((before) => new Map(before).set(provider.id, answer))
    }
    for (const provider of providers) {
      provider.find(asked, stop.signal).then(
        (items) => put(provider, items, false),
        // The reason is on record where the question was asked; here the kind is named as not answered.
        () => put(provider, [], true),
      )
    }
    return () => stop.abort()
  }, [asked, providers])

  const inOrder = providers.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
  const known = inOrder.flatMap((provider) => answers.get(provider.id) ?? [])
  return {
    groups: words === '' ? [] : known.map((answer) => answer.group),
    searching: words !== '' && (known.length < providers.length || known.some((answer) => answer.words !== words)),
    failed: known.filter((answer) => answer.failed).map((answer) => answer.group.label),
  }
}
