/** ACLED sub-event types (ACLED Codebook 2023), in kebab case. */
export type IncidentType =
  | 'armed-clash'
  | 'government-regains-territory'
  | 'non-state-actor-overtakes-territory'
  | 'non-violent-transfer-of-territory'
  | 'chemical-weapon'
  | 'air-drone-strike'
  | 'suicide-bomb'
  | 'shelling-artillery-missile'
  | 'remote-explosive-landmine-ied'
  | 'grenade'
  | 'attack'
  | 'sexual-violence'
  | 'abduction-forced-disappearance'
  | 'looting-property-destruction'
  | 'arrests'
  | 'agreement'
  | 'disrupted-weapons-use'
  | 'change-to-group-activity'
  | 'peaceful-protest'
  | 'protest-with-intervention'
  | 'excessive-force-against-protesters'
  | 'violent-demonstration'
  | 'mob-violence'
  | 'headquarters-or-base-established'
  | 'other'

/**
 * Who is who beside a word: `acts`: “X shelled Y”, “the shelling of Y”; `reaches`: “X fired on Y”, “X's attack on Y”;
 * `suffers`: “Y died”; `meets`: “X clashed with Y”, “clashes between X and Y”; `leaves`: “Y withdrew from”; `takes`: “X
 * retook the town”; `joins`: “X defected from Y”; `controls`: “X took control of the town”; `occurs`: “a bomb went off”, “the explosion of a bomb”.
 */
export type Frame = 'joins' | 'acts' | 'reaches' | 'suffers' | 'meets' | 'leaves' | 'takes' | 'controls' | 'occurs'

export type Harm = 'killed' | 'wounded' | 'abducted' | 'missing' | 'arrested'

/**
 * `place`: a place is taken; `weapon`: a weapon or an attack stands behind; `exchange`: something is given in return;
 * `unopposed`: “without a fight”; `hands`: “into the hands of”; `person`: people stand behind; `wounds`: of wounds, under
 * torture; `reached`: an agreement is reached or signed; `nowhere`: “to an unknown
 * place”; `captives`: prisoners or the dead are exchanged; `signs`: a body bears the signs of violence;
 * `fire`: fire is opened; `given`: a place is what is given; `upon`: what is raided stands behind على; `parties`: parties to a
 * conflict, or what only they give each other; `fate`: a death is met; `life`: a life is lost; `dead`: people fall dead; `built`: what
 * stands is blown up; `goods`: what can be carried off or tilled; `assault`: what is beaten back; `arms`: what is seized; `fighters`: who
 * moves out; `crowd`: people who protest; `public`: people who may protest; `gas`: what crowds are dispersed with; `base`: a base or a
 * post that is set up; `trees`: what is cut down; `stones`: what crowds throw; `laidDown`: arms; `fought`: that
 * ground was fought over; `found`: somebody is found dead; `against`: who is fought; `belt`: what a bomber wears; `selves`: fighters give themselves up; `members`: those of a cell; `commander`: who is put in command.
 */
export type Need =
  | 'place'
  | 'weapon'
  | 'exchange'
  | 'unopposed'
  | 'hands'
  | 'person'
  | 'wounds'
  | 'reached'
  | 'nowhere'
  | 'captives'
  | 'signs'
  | 'fire'
  | 'given'
  | 'driven'
  | 'swapped'
  | 'people'
  | 'upon'
  | 'parties'
  | 'fate'
  | 'life'
  | 'dead'
  | 'built'
  | 'goods'
  | 'assault'
  | 'arms'
  | 'fighters'
  | 'crowd'
  | 'public'
  | 'gas'
  | 'base'
  | 'trees'
  | 'stones'
  | 'laidDown'
  | 'fought'
  | 'found'
  | 'against'
  | 'belt'
  | 'selves'
  | 'members'
  | 'commander'

/** Words of one type and frame. Spelling and vowels do not matter; و, ال and prepositions may be written with a noun. */
export interface TriggerWords {
  readonly type: IncidentType
  readonly frame: Frame
  /** `attack`: the words around may tell more exactly what it was. `harm`: what came of it; an event only where no other is told; a `toll`
   * never is one. */
  readonly tells?: 'attack' | 'harm' | 'toll'
  /** What becomes of who suffers. */
  readonly harm?: Harm
  /** What must stand beside the word: else it tells of something else. */
  readonly needs?: Need
  /** “He bombed, he bombs”; all persons are made from these. A present of `-` where it means something else. */
  readonly verbs?: string
  /** Verbal nouns and phrases. */
  readonly nouns?: string
  /** English forms of verbs: “shelled”. */
  readonly englishVerbs?: string
  readonly englishNouns?: string
}
