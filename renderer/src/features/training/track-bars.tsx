import type { PostTraining } from '@shared/contract/person-courses'
import { tracks } from '@shared/domain/training'
import { trackWords } from '@shared/text/training-words'
import { useText } from '../../text/text'
import classes from './training.module.css'

const standings = ['trained', 'studying', 'none'] as const

/** For each track, how many of the posts that ask for it have somebody who learned it, as one bar of three parts with its numbers. */
export function TrackBars({ posts }: { posts: readonly PostTraining[] }) {
  const say = useText().training.chart
  return (
    <figure className={classes.chart}>
      <figcaption>{say.title}</figcaption>
      {tracks.map((track) => {
        const own = posts.filter((post) => post.track === track)
        const [trained, studying, none] = standings.map((one) => own.filter(({ standing }) => standing === one).length)
        const words = say.line(trackWords[track], trained ?? 0, studying ?? 0, none ?? 0)
        return (
          <div
            key={track}
            className={classes.track}
            role="img"
            aria-label={own.length === 0 ? `${trackWords[track]}: ${say.nobody}` : words}
          >
            <span>{trackWords[track]}</span>
            <span className={classes.bar} aria-hidden="true">
              {own.length === 0 ? <span className={classes.nobody}>{say.nobody}</span> : null}
              {[trained, studying, none].map((count, at) =>
                count === undefined || count === 0 ? null : (
                  <i key={standings[at]} data-standing={standings[at]} style={{ flexGrow: count }}>
                    {count}
                  </i>
                ),
              )}
            </span>
          </div>
        )
      })}
      <div className={classes.legend} aria-hidden="true">
        {standings.map((one) => (
          <span key={one}>
            <i data-standing={one} />
            {say[one]}
          </span>
        ))}
      </div>
    </figure>
  )
}
