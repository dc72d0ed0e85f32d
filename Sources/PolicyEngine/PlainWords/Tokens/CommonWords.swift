/// Everyday English, as far as a typing error might be taken for it or it for a typing error.
///
/// A list for recognising words, not a dictionary: a word that is missing here can at worst be
/// read as a similar word of the policy, and is then shown as read so.
enum CommonWords {
  /// Whether a word, or what it has in common with its other forms, is everyday English.
  static func contains(_ word: String, stem: String) -> Bool {
    words.contains(word) || stems.contains(stem)
      || GeneralEnglish.stopWords.contains(word) || GeneralEnglish.numbers[word] != nil
      || GeneralEnglish.irregular[word] != nil
  }

  private static let stems = Set(words.map(Stemmer.stem))

  private static let words = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let text = """
    able about above accent accident account across act action active actor actual address admit
    adult advice afford afraid after afternoon again against age agency ago agree ahead aim air
    alarm album alcohol alive allow almost alone along already also although always amazing among
    amount amuse angry animal announce annoy another answer any anybody anymore anyone anyway
    anywhere apart apologise apology appear apple apply april area argue arm army around arrive art
    ashamed ask asleep assembly attach attend attention august aunt autumn avoid aware away awful
    baby back background bad bag bake baked ball band bank bar barely base basic basket batch bath
    battle beach bead bean bear beat beautiful because bed bee beer before begin behave behind
    believe bell belly belong below bench bend beside best bet better between beyond bicycle bids
    big bike bill bin bird birth birthday biscuit bit bite black blame blanket bless blind block
    bloke blood blot blow blue blush board boat body boil boiler bomb bone bonus book boot bored
    boring born borrow boss both bother bottle bottom bowl box boy boyfriend brain brave bread break
    breakfast breath bride bridge brief bright bring brother brown brush budget bug build bull bump
    burger burn bus bush busy butter button buy cafe cake calendar call calm came camera camp can
    cancel cancer candle capital car card care careful carpet carry cart case cash cat catch cater
    cause ceiling cell cement certain chain chair chance change chant chap chapter charge charity
    chart chat cheap cheat check cheek cheer cheese chest chicken chief child chill chilli chip
    chocolate choice choir choose christmas church cigarette cinema circle city claim clash clasp
    clean clear clever click cliff climb clock clog close clothes cloud club clue coach coast coat
    coffee coin cold collect college colour come comfort comic commend common company compare
    complain complete computer concern concert condition consider contain continue contract control
    cook cool coop copy cord cork corner correct cost cottage couch cough could count country couple
    course court cousin cover cow crab crack cracker cram crane crash crate crater crawl crayon
    crazy cream create creep crew crime crisp crisps crochet cross crouch crowd cruel crumb crush
    crust cry cube cuddle cull cup curl curry curtain custom customer cut cycle dad daily daisy
    damage damp dance danger dark date daughter day dbs dead deaf deal dear death debt december
    decide deck deep degree delay delight deliver den dent dentist deny depend deplete deputy
    describe desert desk desperate detail detention develop dial diary dice die diet differ
    difficult dig dim dinner dip direct dirty discount dish display distance dive dizzy dock doctor
    dodgy dog doll dome donate door dose double doubt down doze dozen draft drag drain drama draw
    dreadful dream dress drift drill drink drip drive driver drop drown drugs drum drunk dry duck
    due dull dumb dump during dust dusty duty dye each eager eagle ear early earn earth easily east
    easter easy eat edge effort egg eight either elbow election electric elm else emergency employ
    empty end enemy energy engine england english enjoy enough enter entire envelope environment
    equal equip erase error escape especially even evening event ever every everybody everyone
    everything evil exact exam example exams except excited exciting excuse exercise exist exit
    expect expense expensive experience expert explain express extra eye eyebrow face fact fade fail
    faint fair fairy faith fake fall false family famous fancy far farm fashion fast fat fate father
    fault favour favourite fear feather february feed feel feet fell fellow fence fern festival
    fetch fever few fiance fibre field fiend fierce fight figure fill film filter filthy final find
    fine finger finish fire firm first fish fit five fix flag flame flap flare flash flat flatter
    flavour flea fleet flesh flick flight flip float flock flood floor flour flow flower flu fluff
    flush fly foam focus fog fold folder follow fond food fool foot football for forbid force
    forehead foreign forest forget forgive fork form former fortune forward fossil foul found four
    fox frame freckle free freeze fresh friday fridge fried friend fright frog from front frost
    frown fruit fry fuel full fully fun fundraiser funeral funny fur furious furniture fuss future
    gain gallop game garage garden gas gasp gate gather gaze gear gem general gentle genuine germ
    get ghost giant gift giggle giraffe girl girlfriend give glad glance glare glass gleam glitter
    globe glove glow glue goal goat goes gold golf gone good goodbye gossip gown grab grade grain
    grand grandad grandma granny grape grasp grass grate grateful gravel gravy graze great greedy
    green greet grey grin grip groan grope ground group grow grumpy grunt guard guess guest guide
    guilt guilty guitar gully gulp gun gust gutter guy gym habit hail hair haircut half hall halt
    hammer hamster hand handle handy hang happen happy harbour hard harm harvest haste hasty hat
    hatch hate haul have hawk hay head headache heal health heap hear heart heat heating heavy hedge
    heel height held hello helmet help hence her herb herd here hero herself hidden high hike hill
    him himself hinge hint hip hire his history hit hive hoarse hobby hoist hold hole holiday hollow
    holly holy home homework honest honestly honey honk hood hook hoop hoover hope horn horrible
    horse hose hospital host hot hotel hour house housing how however howl hug huge hum human
    hundred hungry hunt hurry hurt hurtful husband hut ice icing idea idiot ignore ill illegal
    illness image imagine important improve inch include indeed indoor inform injury ink innocent
    insect inside insist instead insurance intend interest interview into introduce invent invite
    invoice island issue itch item ivory jacket jam january jar jaw jealous jeans jelly jet jewel
    jewellery job jog join joke jolly journey joy judge jug juggle juice july jump jumper june
    jungle junk just keen keep kettle key kick kid kill kind king kiss kitchen kite kits kitten knee
    knife knit knock knot know label lace lack lad ladder ladle lady lake lamb lamp lance land
    language lantern lap laptop large lark lash last latch late later latter laugh launch laundry
    lava law lawn lawyer lay layer lazy lead leaf leak lean leap learn least leather leave ledge
    left leg lemon lend length less lesson let letter lettuce level library lick lid lie life lift
    light like limb lime limit limp line linen lint lion lip liquid list listen litter little live
    living lizard llama loads loaf loan lobby local lock log lonely long look loop loose lorry lose
    loss lost lottery loud love lovely low luck lucky luggage lump lunch lunchbox lung lurch machine
    mad magazine magic magnet maid mail main maize major make male man manage manager mane many map
    maple marble march mark market marking marriage married marry mash mask massage massive mast
    master mat match mate material maternity mats matter maybe maze meadow meal mean measure meat
    medical medicine meet melt member memory mend mention menu mercy mermaid merry mess message
    metal method middle might mild mile milk mill million mind mine minister mint minute mischief
    miss mist mistake mix moan mobile model modern mole moment monday money monk monkey month mood
    moon moose mop more morning mortgage moss most moth mother motor motto mould mountain mouse
    mouth move movie mow much mud muds mug mule mum mumble murder muscle museum mushroom music
    mussel must mute myself nail nails name nan nap narrow nation nature naughty navy near nearly
    neat necessary neck necklace need neighbour neither nephew nerve nervous nest nettle never new
    news next nice niece night nine nobody nod node noise none noodle noon nor normal north nose
    note nothing notice november now nudge numb number nurse nursery nut oak oar oat oath obey
    object obvious ocean october odd oddly odour of off offer office officer often oil old olive
    once one onion only open operate opinion opposite option orange orbit order ordinary organ
    organise original other otherwise otter ought our out outside oven over owe owl own owner oyster
    pace pack paddle page pail pain paint pair pale palm pan panda panic panther pants paper parade
    parcel pardon parent park parking parrot parsley part partner party pass past paste patch patent
    path pattern pause paw pay pea peace peach peak pear pearl pebble peck peel peep peg pen pencil
    penguin pension people pepper perch perfect perform perhaps period permit person personal
    persuade pest pet petal petition petrol petty phone phonics phony photo phrase piano pick picks
    picnic picture pie piece pier piercing pig pigs pile pill pilot pinch pine pink pins pint pipe
    pirate pit pitch pizza place plain plan plane plank planner planning plant plaster plastic plate
    play player playground plead pleasant please pleasure pleat plenty plot plough ploy pluck plug
    plum plumber plunge plush pocket pod poem poet point pole police polish polite poll pond pony
    pool poor poorly pop popular porridge port pose posh position possible post postman posy pot
    potato pouch pounce pound pour pout powder power practice prank prawn pray prayer preacher
    prefer pregnant prepare present president press pretend pretty prevent price prick prickle pride
    priest primrose prince print printer prison private prize probably problem process prod produce
    product profit programme project promise prone proof proper protect proud prove provide prowl
    prune pub public pudding puddle puff pull pulse pump punch punish pupa puppet puppy purple
    purpose purr purse push put puzzle pyramid quack quake quality quarrel quarter queen quest
    question queue quick quickly quid quiet quietly quill quilt quit quite quiver quiz quote rabbit
    race radio raffle raft rag rage raid rail rain raise raisin rake raked ram ramp ran ranch random
    range rap rare raspberry rat rate rather rattle raw ray razor reach reaches react read reading
    ready real realise really reason receipt receive recent recipe recommend record recycle red
    reduce reed reef reel refer referee refuse registered regular rehearsal reign rein reindeer
    relative relax relief rely remain remedy remember remind reminisce remove rent repair repay
    repeat reply report request rescue resort respect responsible rest restaurant result retire
    retort return reward rhyme rib ribbon rice rich riddle ride right rim ring rink rinse ripe
    ripple rise risk river road roar roast rob robe robin rock rocket rod rogue role roll roof room
    root rope rose rot rotten rough round route row royal rub rubbish rudder rude rug rugby ruin
    rule rumble run rung rush rust sack sad saddle safe sail salad salary sale salon salt same sand
    sandwich sap sash satin sats saturday sauce saucer save saw say scale scalp scar scare scared
    scarf scenery school science scissors scoop scooter scorch score scotch scowl scramble scrap
    scrape scratch scream screen scrub sea seal seam search season seat second secret see seed seek
    seem seesaw seize sell send sense sentence separate september serious serve service set settle
    seven several severe sewing shabby shade shake shall shallow shame shape share sharp shave she
    shed sheep sheet shelf shelter shepherd shield shin shine ship shirt shiver shoal shock shoe
    shoes shoot shop shopping shore short should shoulder shout shovel show shower shred shriek
    shrimp shrink shrub shrug shuffle shut shy sick sickness side sigh sign silk sill silly silver
    similar simple since sing single sink sip sister sit situation six size skate skeleton sketch
    ski skid skill skim skin skip skirt skull sky slam slap slate slave sledge sleep sleet sleeve
    slice slide slim slime sling slip slippers slope slot slow slug slump slush smack small smart
    smash smear smell smelly smile smock smoke smoking smooth smother smug snack snacks snail snake
    snap snatch sniff snore snout snow snuggle soak soap soar sob social society sock socket sofa
    soft soil soldier sole solicitor solid solve some somebody somehow someone something sometimes
    son song soon soot sore sorry sort sound soup sour south sow space spade spare spark sparkle
    sparrow speak spear special speech speed spell spelling spellings spend spice spider spike spill
    spin spine spit spite splash split spoil sponge spoon sport spot spout sprain spray spread
    spring sprout spur spy squad square squash squeak squeal squeeze squid squirrel stab stable
    stack staff stage stain stair stale stalk stall stammer stamp stand staple star stare start
    starve state station stationery statue stay steal steam steel steep steer stem step stern stew
    stick stiff still sting stir stitch stocking stomach stone stool stoop stop store stork storm
    story stout straight strand strange stranger strap straw streak stream street strength stress
    stretch stride strike string strip stripe stroke stroll strong struggle stub student study stuff
    stumble stump stun stupid sturdy style subject succeed success such suck sudden suffer sugar
    suggest suit suitor sulk sum summer sun sunday sunk supper supply support suppose sure surface
    surprise survey swallow swamp swan swap swarm sway swear swearing sweep sweet sweets swell swift
    swim swing swirl switch swoop sword syrup table tack tadpole tail take talent talk tall tame
    tangle tank tap tape tar target tart tassel taste tasty tattoo tax taxi tea teach team teapot
    tear tease technology teenager telephone television tell temperature tempt ten tender tennis
    tent term terrible test than thank that thatch thaw theatre their them theme themselves then
    therapy therefore these they thick thicket thief thimble thin thing think third thirsty this
    thorn those though thought thousand thread threat three thrill throat throne through throw
    thrush thumb thump thursday tick ticket tickle tide tidy tie tight tile tilt timber time
    timetable tin tinkle tint tiny tip tired tissue title toad toast today toe toffee together toil
    toilet token toll tomato tomb tomorrow tongue tonight tool tooth top topic torch tortoise toss
    total touch tour tow toward towards towel tower town toy track trade traffic train trainer
    trainers tramp translate trap trash travel tray treasure treat tree tremble trench trial tribe
    trick trickle trim trip trolley trot trouble trough trousers trout trowel truck true trumpet
    trunk trust truth try tub tube tuck tuesday tug tulip tumble tune tunnel turf turkey turn tusk
    tutor twelve twenty twice twig twin twinkle twirl twist twitch two type typical ugly umbrella
    uncle under understand unfair unfriendly uniform union unit university unless unlucky until
    unusual upload upset upstairs urge urgent use useful usual usually vaccine vain valentine valley
    value van vanish vape vase vault vegetable veil vein very vest vet video view village vine
    violent violet violin visit visitor voice volunteer vote vouch voucher wade wag wage waggle
    waist wait wake walk wall wallet walnut wand wander want war warm warn warning warrior wash
    washing wasp waste watch water wave wax way weak wealth wear weary weather weave wedding
    wednesday weed week weekend weep weigh weight weird welcome well west wet whale what wheat wheel
    when where whether which while whip whirl whisk whisper whistle white who whole whom whose why
    wick wicked wide wife wig wild will willow wilt win wind window wine wing wink winter wipe wire
    wise wish witch with within without witness wizard wolf woman wonder wood wool word work worker
    worksheet world worm worried worry worse worst worth would wound wrap wreath wreck wrestle
    wriggle wring wrinkle wrist write wrong yacht yard yawn year yell yellow yesterday yet yoga yolk
    you young your yourself youth zebra zip zoo
    """
}
