let proofsGalician = #"""
  # ---- Probas ----
  refusal.proof.malformed = O ficheiro non é unha proba: un obxecto JSON como o escribe mesa audit
    prove.
  refusal.proof.otherLog = Non se sostén: non o asinou a chave do rexistro. É doutro rexistro, ou
    a chave non é a súa.
  refusal.proof.forged = Non se sostén: a sinatura de {name} non é deste texto. Cambiouse o texto,
    ou a sinatura é doutro.
  refusal.proof.otherEntry = Non se sostén: desde este feito a proba non leva á raíz asinada de
    {size|1 feito|# feitos}. É doutro feito que o número {position:number}, ou doutro rexistro.
  refusal.proof.otherTree = Non se sostén: o punto de control de {size|1 feito|# feitos} conta
    outra historia ca aquilo co que se compara.
  refusal.proof.inconsistent = Non se sostén: non mostra que o rexistro con {first|1 feito|#
    feitos} sexa o comezo do que ten {second|1 feito|# feitos}.
  refusal.proof.lostInRestore = Non se sostén: o punto de control fala de feitos que se perderon ao poñer
    unha copia máis antiga, tras o asento {position:number}. O rexistro di por que.
  refusal.proof.quorum = Non se sostén: {found|cosinouno 1 testemuña|cosinárono # testemuñas}, e a
    política pide máis.
  refusal.checkpoint.notCosigned = Ningunha testemuña cosinou aínda un punto de control deste
    rexistro. Pídallo con mesa log witness.
  refusal.witness.policy = Non se entende a liña {line:number} da política de testemuñas. Ten
    liñas log, witness e group, os nomes antes de usarse, e exactamente unha liña quorum.
  refusal.witness.none = Non se lle preguntou a ninguén: ningunha testemuña da política ten
    enderezo.
  refusal.witness.otherLog = Non se lle preguntou a ninguén: a política é para outros rexistros, e
    a chave deste (mesa audit key) non está nela.
  refusal.witness.quorum = {found|Cosinou 1 testemuña|Cosinaron # testemuñas}, menos do que pide a
    política. O cosinado gárdase; vólvao pedir máis tarde.
  refusal.publish.contradicts = Non se publicou nada: {path} di algo distinto do comezo deste
    rexistro. Garde o cartafol como está e descubra por que; publique noutro.
  cli.publish.label = Publicando
  cli.publish.done = Publicado en {path}: {written|1 ficheiro novo|# ficheiros novos} de
    {files:number}, e o punto de control.
  cli.witness.contradicts = {name} non cosinou: o que cosinou antes non é o comezo deste rexistro.
    Unha das dúas historias non é certa. Non cambie nada e avise a quen garda os puntos de control.
  cli.witness.stopped = Un punto de control de {known|1 feito|# feitos} que este rexistro asinou non
    continúa aquí, onde o último é o {position:number}. Non se anota nada máis ata que alguén responda
    diso: mesa restore acknowledge.
  cli.witness.ahead = {name} non cosinou: xa cosinou un rexistro máis longo con este nome. Aquí
    perdéronse feitos, como tras unha copia antiga. Non cambie nada e avise a quen garda os puntos
    de control.
  cli.witness.unknownLog = {name} non coñece aínda este rexistro: quen a leva engade a chave que
    escribe mesa audit key.
  cli.witness.unknownKey = {name} coñece este rexistro con outra chave: quen a leva engade a chave
    que escribe mesa audit key.
  cli.witness.forged = {name} respondeu cunha sinatura que non é súa. Compare a súa chave na
    política co que di quen a leva.
  cli.verify.torn = A última escritura quedou cortada, como por un corte de luz, ou está danada. Se
    se confirmou algo despois destes feitos, perdeuse: compárao cun punto de control posterior.
  cli.verify.noKey = A clave do rexistro non está a man: non se comprobaron as sinaturas dos puntos
    de control gardados. Dáa con --key.
  verify.missing = falta un feito
  verify.surplus = sobra un feito
  verify.illegible = o ficheiro está danado aí
  verify.writeAhead = o diario de escritura está danado e pérdense escrituras firmes
  verify.malformed = os bytes non son un feito
  verify.spelling = o feito non está na súa forma canónica
  verify.position = o feito di outra posición
  verify.version = o feito ten outra versión que o seu índice
  verify.stream = o feito é doutro expediente que o seu índice
  verify.type = o feito é doutro tipo que o seu índice
  verify.hash = cambiouse o feito
  verify.time = o feito é anterior ao precedente
  verify.chain = as versións do seu expediente non son correlativas
  verify.index = o índice non é o dos feitos
  verify.command = o lembrado das ordes non é o que din os feitos
  verify.head = a cabeza non é a dos feitos
  verify.frontier = a árbore da cabeza non é a dos feitos
  verify.tile = a árbore gardada non é a dos feitos
  verify.checkpoint = un punto de control conta outra historia
  verify.signature = non vale unha sinatura dun punto de control gardado
  verify.schema = as táboas ou os disparadores non son os que se crearon
  """#
