import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { core } from '../../client/client'
import { keepFile } from '../../client/desktop'
import { usePaper } from '../../client/use-paper'
import { failureWords } from '../../client/failure-words'
import { type Text, useText } from '../../text/text'
import { showFault } from '../../ui/toast'
import { type PaperTab, paperTabPath, paperTabs } from './paper-path'
import type { PapersPlace } from './use-papers'

/** The keys of the parts of the place. */
export const TAB_KEYS: Readonly<Record<PaperTab, string>> = { in: 'Alt 1', out: 'Alt 2', numbers: 'Alt 3' }

const place = 'correspondence'

/** What can be done in the place of papers in and out. */
export function usePaperActions(state: PapersPlace) {
  const say = useText().correspondence
  const [, navigate] = useLocation()
  const { setDoing } = state
  const deeds = deedsOf(state, say)
  const { print, xlsx, busy } = useRegisterFiles(state)
  const find: Action = {
    id: 'correspondence.search',
    place,
    label: say.find,
    keys: 'Ctrl F',
    icon: 'find',
    perform: () => state.search.current?.focus(),
  }
  const tabs = paperTabs.map((tab) => ({
    id: `correspondence.tab.${tab}`,
    place,
    label: say.tab[tab],
    keys: TAB_KEYS[tab],
    perform: () => {
      setDoing('looking')
      navigate(paperTabPath(tab))
    },
  }))
  useActions([...Object.values(deeds), print, xlsx, find, ...tabs])
  return { ...deeds, print, xlsx, tabs, printing: busy }
}

export type PaperActions = ReturnType<typeof usePaperActions>

/** Registering a paper, deciding, and what is done with the paper one stands at. */
function deedsOf(state: PapersPlace, say: Text['correspondence']) {
  const { paper, setDoing, direction } = state
  const onPaper: Action['blocked'] = ({ whyNot }) => {
    if (paper === null || state.tab === 'numbers') return say.choose
    if (paper.source === 'own') return say.ownPaper
    return paper.voidNote === null ? whyNot('correspondence.record') : say.alreadyVoid
  }
  const add: Action = {
    id: 'correspondence.register',
    place,
    label: direction === 'in' ? say.addIn : say.addOut,
    keys: 'Alt N',
    icon: 'plus',
    when: () => state.tab !== 'numbers',
    blocked: ({ whyNot }) => whyNot('correspondence.record'),
    perform: () => setDoing('entering'),
  }
  const decide: Action = {
    id: 'correspondence.decide',
    place,
    label: say.decide,
    keys: 'Alt D',
    blocked: ({ whyNot }) => whyNot('resolution.record'),
    perform: () => setDoing('deciding'),
  }
  const handleOne: Action = {
    id: 'correspondence.handle',
    place,
    label: say.handleOne,
    keys: 'F2',
    blocked: onPaper,
    perform: () => setDoing('handling'),
  }
  const voidOne: Action = {
    id: 'correspondence.void',
    place,
    label: say.voidOne,
    keys: 'Delete',
    blocked: onPaper,
    perform: () => setDoing('voiding'),
  }
  return { add, decide, handleOne, voidOne }
}

/** The register of a span as a page to print, and as a sheet. */
function useRegisterFiles({ direction, span, tab }: PapersPlace) {
  const text = useText()
  const say = text.correspondence
  const printing = usePaper()
  const showTrouble = (error: unknown) => failureWords(error, text.failure).forEach(showFault)
  const print: Action = {
    id: 'correspondence.print',
    place,
    label: say.printPdf,
    keys: 'Ctrl P',
    icon: 'print',
    when: () => tab !== 'numbers',
    perform: () => printing.show(() => core.correspondence.file({ direction, ...span, format: 'pdf' })),
  }
  const xlsx: Action = {
    id: 'correspondence.xlsx',
    place,
    label: say.xlsx,
    keys: 'Ctrl Shift E',
    when: () => tab !== 'numbers',
    perform: () => void core.correspondence.file({ direction, ...span, format: 'xlsx' }).then(keepFile, showTrouble),
  }
  return { print, xlsx, busy: printing.busy }
}
