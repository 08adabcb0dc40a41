import type { DraftArticle, ResolutionDraft } from '@shared/contract/meeting-resolutions'
import type { MeetingBody } from '@shared/contract/meetings'
import { useState } from 'react'
import { useEffectChoices } from '../../../client/use-effect-choices'
import { useText } from '../../../text/text'
import { kindsOf, withEffect } from '../../../ui/effect-form/effect-draft'
import { EffectForm } from '../../../ui/effect-form/effect-form'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'

type Props = {
  draft: ResolutionDraft
  body: MeetingBody
  change: (edit: (draft: ResolutionDraft) => ResolutionDraft) => void
  onDone: () => void
}

/** Adds to an article of a draft something it causes; posts come from the elections themselves. */
export function DraftEffect({ draft, body, change, onDone }: Props) {
  const text = useText()
  const say = text.after.resolutions
  const today = useToday()
  const choices = useEffectChoices(today)
  const [at, setAt] = useState(0)
  const { articles, draftId } = draft
  return (
    <EffectForm
      name={`meetings effect ${draftId}`}
      kinds={kindsOf(body, { fromMeeting: true })}
      choices={choices}
      today={today}
      busy={false}
      fault={null}
      {...(articles.length < 2
        ? {}
        : {
            place: {
              label: say.causedIn,
              value: String(at),
              data: articles.map(({ text: words }, index) => ({
                value: String(index),
                label: `${say.article(index + 1)}: ${words.slice(0, 60)}`,
              })),
              onChange: (value: string) => setAt(Number(value)),
            },
          })}
      onAdd={(effect) => {
        change((all) => withArticle(all, at, ({ effects }) => ({ effects: withEffect(effects, effect) })))
        showDone(text.effects.added)
        onDone()
        return Promise.resolve(true)
      }}
      onCancel={onDone}
    />
  )
}

/** A draft with something else in one of its articles. */
export function withArticle(
  draft: ResolutionDraft,
  at: number,
  part: (article: DraftArticle) => Partial<DraftArticle>,
): ResolutionDraft {
  const articles = draft.articles.map((one, index) => (index === at ? { ...one, ...part(one) } : one))
  return { ...draft, articles }
}
