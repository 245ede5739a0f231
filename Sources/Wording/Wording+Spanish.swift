import CareerModel

extension Wording {
  /// Spanish as spoken in the United States; each text beside the English one that it translates.
  package static let spanish = Wording(
    language: .spanish,
    translations: [
      .siteName: ("Waymark", "Waymark"),

      // MARK: Interests, skills and values
      .navInterests: ("Interests", "Intereses"),
      .profileTitle: ("Your interests, skills and values", "Tus intereses, habilidades y valores"),
      .profileLead: (
        "Say what you like, what you can do and what matters to you. Then see work that fits. This is not a test: there are no right answers.",
        "Di qué te gusta, qué sabes hacer y qué te importa. Después mira qué trabajos encajan. No es un examen: no hay respuestas correctas."
      ),
      .profileSummary: (
        "Answer a list of activities and see which occupations fit your interests. No account needed, nothing is stored.",
        "Responde a una lista de actividades y mira qué ocupaciones encajan con tus intereses. Sin cuenta y sin guardar nada."
      ),
      .profileInterests: ("What you like", "Lo que te gusta"),
      .profileInterestsReading: (
        "Pick one list. You can stop, skip and change answers.",
        "Elige una lista. Puedes parar, saltar y cambiar respuestas."
      ),
      .inventoryStandard: ("60 activities", "60 actividades"),
      .inventoryStandardDetail: (
        "Grade 9 and up, and adults. The firmest result.",
        "Grado 9 en adelante y personas adultas. El resultado más firme."
      ),
      .inventoryShort: ("30 activities", "30 actividades"),
      .inventoryShortDetail: (
        "Grade 9 and up, and adults. Half of the long list.",
        "Grado 9 en adelante y personas adultas. La mitad de la lista larga."
      ),
      .inventoryJunior: ("30 activities for grades 6 to 8", "30 actividades para los grados 6 a 8"),
      .inventoryJuniorDetail: (
        "Plain words, things you know from school and home.",
        "Palabras sencillas, cosas que conoces de la escuela y de casa."
      ),
      .minutes: ("about {n} minute|about {n} minutes", "alrededor de {n} minuto|alrededor de {n} minutos"),
      .scoresLink: ("Enter scores you already have", "Escribe puntajes que ya tienes"),
      .scoresLinkDetail: (
        "Six scores or a letter code from another list.", "Seis puntajes o un código de letras de otra lista."
      ),
      .profileSkills: ("What you can do", "Lo que sabes hacer"),
      .profileSkillsReading: (
        "Rate ten skills, or up to 35. Skills can be learned: they count less than interests.",
        "Valora diez habilidades, o hasta 35. Se pueden aprender: cuentan menos que los intereses."
      ),
      .rateSkills: ("Rate your skills", "Valorar tus habilidades"),
      .profileValues: ("What matters to you", "Lo que te importa"),
      .profileValuesReading: (
        "Put six things in order that work can offer.",
        "Pon en orden seis cosas que un trabajo puede ofrecer."
      ),
      .orderValues: ("Order your values", "Ordenar tus valores"),
      .profileFile: ("A file you saved", "Un archivo que guardaste"),
      .profileFileReading: (
        "Go on from a file that you saved before.", "Sigue desde un archivo que guardaste antes."
      ),
      .openFile: ("Open a saved file", "Abrir un archivo guardado"),
      .aboutLink: ("How it is made and scored", "Cómo está hecha y cómo se calcula"),
      .aboutShort1: (
        "It shows work that is like what you like. It does not say what you can do.",
        "Muestra trabajos parecidos a lo que te gusta. No dice qué sabes hacer."
      ),
      .aboutShort2: (
        "It has not been validated with a sample of learners. Use it to explore, not to decide.",
        "No se ha validado con una muestra de estudiantes. Úsalo para explorar, no para decidir."
      ),
      .aboutShort3: (
        "No account. Your answers stay in your browser until you ask for results.",
        "Sin cuenta. Tus respuestas se quedan en tu navegador hasta que pidas resultados."
      ),
      .givenTitle: ("What you have said so far", "Lo que has dicho hasta ahora"),
      .givenAnswers: ("{1} of {2} answered", "{1} de {2} respondidas"),
      .givenScores: ("Six scores you entered", "Seis puntajes que escribiste"),
      .givenCode: ("The code {1}", "El código {1}"),
      .givenSkills: ("{n} skill rated|{n} skills rated", "{n} habilidad valorada|{n} habilidades valoradas"),
      .givenValues: ("First: {1}", "Primero: {1}"),
      .notGiven: ("Not yet", "Todavía no"),
      .change: ("Change", "Cambiar"),
      .changeInterests: ("Change interests", "Cambiar intereses"),
      .changeSkills: ("Change skills", "Cambiar habilidades"),
      .changeValues: ("Change values", "Cambiar valores"),
      .seeMatches: ("See my matches", "Ver lo que encaja"),
      .saveFile: ("Save as a file", "Guardar en un archivo"),
      .startOver: ("Start over", "Empezar de nuevo"),
      .keptTitle: ("This browser keeps your answers", "Este navegador guarda tus respuestas"),
      .keptDetail: (
        "They are only on this device. Nobody else can see them, but others who use this browser can.",
        "Están solo en este dispositivo. Nadie más puede verlas, salvo quien use este navegador."
      ),
      .keptMatches: ("See my matches again", "Ver otra vez lo que encaja"),
      .keptChange: ("See what I said", "Ver lo que dije"),
      .keptDelete: ("Delete from this browser", "Borrar de este navegador"),
      .keptDeleted: (
        "Deleted. This browser keeps nothing now.", "Borrado. Este navegador ya no guarda nada."
      ),
      .keptDraft: ("{1}: {2} of {3} answered", "{1}: {2} de {3} respondidas"),
      .keptResume: ("Go on where you stopped", "Seguir donde paraste"),
      .keptHere: (
        "Your answers are kept in this browser only, until you delete them.",
        "Tus respuestas se guardan solo en este navegador, hasta que las borres."
      ),
      .answer0: ("Strongly dislike", "No me gusta nada"),
      .answer1: ("Dislike", "No me gusta"),
      .answer2: ("Unsure", "No sé"),
      .answer3: ("Like", "Me gusta"),
      .answer4: ("Strongly like", "Me gusta mucho"),
      .interestsPageLead: (
        "Would you like to do this? Do not think about pay or schooling. Leave out what you cannot answer.",
        "¿Te gustaría hacer esto? No pienses en el sueldo ni en los estudios. Deja en blanco lo que no puedas responder."
      ),
      .itemCount: ("{1} of {2}", "{1} de {2}"),
      .itemProgress: ("Progress", "Progreso"),
      .itemBack: ("Back", "Atrás"),
      .itemSkip: ("Skip", "Saltar"),
      .itemNext: ("Next", "Siguiente"),
      .itemPause: ("Pause", "Pausa"),
      .itemAllOnAPage: ("All on one page", "Todo en una página"),
      .itemOneAtATime: ("One at a time", "De una en una"),
      .itemKeys: (
        "A click shows the next one. Keys: 1 to 5 answer, S skips, Backspace goes back.",
        "Un clic muestra la siguiente. Teclas: 1 a 5 responden, S salta, Retroceso vuelve."
      ),
      .itemKeptHint: (
        "Answers are kept in this browser only. They are sent when you ask for your matches.",
        "Las respuestas se guardan solo en este navegador. Se envían cuando pides ver lo que encaja."
      ),
      .itemSubmitHint: (
        "Your answers become part of the address of the results. We do not keep them.",
        "Tus respuestas pasan a ser parte de la dirección de los resultados. No las guardamos."
      ),
      .resumeTitle: ("You have answered {1} of {2} before", "Ya respondiste {1} de {2}"),
      .resumeGoOn: ("Go on", "Seguir"),
      .resumeStartOver: ("Start over", "Empezar de nuevo"),
      .pausedTitle: ("Paused at {1} of {2}", "En pausa en {1} de {2}"),
      .pausedDetail: (
        "You can close this page and come back with this browser.",
        "Puedes cerrar esta página y volver con este navegador."
      ),
      .reviewTitle: ("You have seen all {1}", "Ya viste las {1}"),
      .reviewAnswered: ("{1} answered, {2} left out.", "{1} respondidas, {2} en blanco."),
      .reviewLeftOut: ("Left out", "En blanco"),
      .reviewLook: ("Answer {1}: {2}", "Responder {1}: {2}"),
      .tooFewTitle: ("A few more answers are needed.", "Faltan algunas respuestas."),
      .tooFewDetail: (
        "Each of the six kinds of interests needs {1} answers. Still missing: {2}.",
        "Cada uno de los seis tipos de intereses necesita {1} respuestas. Todavía faltan: {2}."
      ),
      .tooFewKind: ("{1} ({2} more)", "{1} ({2} más)"),
      .tooFewMark: ("Answer some of the marked ones.", "Responde algunas de las marcadas."),
      .scoresTitle: ("Scores from another list", "Puntajes de otra lista"),
      .scoresLead: (
        "Enter what another interest list gave you: six scores, or a code of one to three letters.",
        "Escribe lo que te dio otra lista de intereses: seis puntajes, o un código de una a tres letras."
      ),
      .scoresSix: ("Six scores", "Seis puntajes"),
      .scoresScale: ("Highest score the list can give", "Puntaje más alto que la lista puede dar"),
      .scoresScaleHint: (
        "Our own lists and the O*NET list with 60 items: 40. The O*NET list with 30 items: 20.",
        "Nuestras listas y la lista de O*NET con 60 preguntas: 40. La lista de O*NET con 30 preguntas: 20."
      ),
      .scoreField: ("{1} ({2})", "{1} ({2})"),
      .scoreError: ("Enter a number from 0 to {1}.", "Escribe un número de 0 a {1}."),
      .scaleError: ("Enter a number of at least 1.", "Escribe un número de al menos 1."),
      .scoresCode: ("A letter code", "Un código de letras"),
      .scoresCodeField: ("Code", "Código"),
      .scoresCodeHint: (
        "One to three letters of R, I, A, S, E, C, the strongest first. For example SIC.",
        "De una a tres letras de R, I, A, S, E, C, la más fuerte primero. Por ejemplo, SIC."
      ),
      .codeError: (
        "Enter one to three different letters of R, I, A, S, E, C.",
        "Escribe de una a tres letras distintas de R, I, A, S, E, C."
      ),
      .formErrors: (
        "Check this: {n} field needs another look.|Check this: {n} fields need another look.",
        "Revisa esto: {n} campo necesita otra mirada.|Revisa esto: {n} campos necesitan otra mirada."
      ),
      .skillsPageLead: (
        "How well can you do this today? Skip what you do not know. Being better than a job asks costs nothing.",
        "¿Qué tan bien lo haces hoy? Salta lo que no sepas. Saber más de lo que pide un trabajo no resta."
      ),
      .skillsQuick: ("Ten that tell the most", "Diez que dicen más"),
      .skillsQuickReading: (
        "Together they stand for nearly all that the 35 say.", "Juntas dicen casi todo lo que dicen las 35."
      ),
      .skillsBasic: ("Basic skills", "Habilidades básicas"),
      .skillsCross: ("Skills for many kinds of work", "Habilidades para muchos trabajos"),
      .skillsMore: (
        "Rate {n} more skill|Rate {n} more skills", "Valorar {n} habilidad más|Valorar {n} habilidades más"
      ),
      .skillsKey: ("What the numbers mean", "Qué significan los números"),
      .skillSkip: ("Skip", "Saltar"),
      .skillRate1: ("I can hardly do this yet", "Todavía casi no puedo hacerlo"),
      .skillRate2: ("I can do this a little", "Puedo hacerlo un poco"),
      .skillRate3: (
        "I can do this well enough for everyday things",
        "Puedo hacerlo lo bastante bien para las cosas de todos los días"
      ),
      .skillRate4: ("I am good at this", "Se me da bien"),
      .skillRate5: ("I could teach this", "Podría enseñarlo a otras personas"),
      .skillsNearest: (
        "Your file has levels of another scale. The nearest step is chosen here. Saving this page replaces the levels.",
        "Tu archivo tiene niveles de otra escala. Aquí está marcado el paso más cercano. Al guardar esta página se reemplazan los niveles."
      ),
      .skillsNone: ("Rate at least one skill, or go back.", "Valora al menos una habilidad, o vuelve atrás."),
      .valuesPageLead: (
        "Put these six in order: 1 is what matters most to you in work.",
        "Pon en orden estas seis cosas: 1 es lo que más te importa en el trabajo."
      ),
      .valuePlace: ("Place", "Lugar"),
      .valuePlaceOf: ("Place of {1}", "Lugar de {1}"),
      .valueUp: ("Move up: {1}", "Subir: {1}"),
      .valueDown: ("Move down: {1}", "Bajar: {1}"),
      .valueMoved: ("{1} is now in place {2} of 6.", "{1} está ahora en el lugar {2} de 6."),
      .valueTwice: (
        "Place {1} is given twice. Give each place once.",
        "El lugar {1} está repetido. Usa cada lugar una sola vez."
      ),
      .valueMissing: ("Choose a place from 1 to 6.", "Elige un lugar del 1 al 6."),
      .valuesHint: ("Drag a row, or use the arrows.", "Arrastra una fila o usa las flechas."),
      .valueAchievementMeaning: (
        "Work where you can do what you do best and see what came of it.",
        "Trabajo en el que puedes hacer lo que mejor haces y ver lo que lograste."
      ),
      .valueWorkingConditionsMeaning: (
        "Work where pay and hours suit you, the place is safe and the job is steady.",
        "Trabajo en el que el sueldo y el horario te convienen, el lugar es seguro y el empleo es estable."
      ),
      .valueRecognitionMeaning: (
        "Work where people notice what you do and you can move up.",
        "Trabajo en el que se nota lo que haces y puedes ascender."
      ),
      .valueRelationshipsMeaning: (
        "Work where you are of use to people and get along with your team.",
        "Trabajo en el que eres útil a la gente y te llevas bien con tu equipo."
      ),
      .valueSupportMeaning: (
        "Work where the boss is fair, trains you and backs you up.",
        "Trabajo en el que la jefatura es justa, te capacita y te respalda."
      ),
      .valueIndependenceMeaning: (
        "Work where you try your own ideas and choose how to do the job.",
        "Trabajo en el que pruebas tus propias ideas y eliges cómo hacer las cosas."
      ),
      .importTitle: ("Open a saved file", "Abrir un archivo guardado"),
      .importLead: (
        "Choose the file, or paste what is in it. It is read once and not kept.",
        "Elige el archivo o pega lo que contiene. Se lee una vez y no se guarda."
      ),
      .importFile: ("File", "Archivo"),
      .importFileHint: (
        "A file that was saved here ends in .json and has at most 16 KB.",
        "Un archivo guardado aquí termina en .json y tiene como máximo 16 KB."
      ),
      .importText: ("Or paste the text", "O pega el texto"),
      .importAction: ("Open", "Abrir"),
      .importNothing: ("Choose a file, or paste its text.", "Elige un archivo o pega su texto."),
      .importTooLarge: (
        "The file has {1} bytes. At most {2} can be read.",
        "El archivo tiene {1} bytes. Se pueden leer como máximo {2}."
      ),
      .importNotJSON: (
        "This is not JSON. It may be cut off, or another kind of file.",
        "Esto no es JSON. Puede estar cortado o ser otro tipo de archivo."
      ),
      .importOtherFormat: (
        "This is not a saved profile, or from a newer version. Found: {1}.",
        "No es un perfil guardado, o es de una versión más nueva. Encontrado: {1}."
      ),
      .importUnknownKey: (
        "{2} has \"{1}\", which this format does not know.", "{2} tiene \"{1}\", que este formato no conoce."
      ),
      .importBadValue: ("{1} has to be {2}.", "{1} tiene que ser {2}."),
      .importWrongCount: (
        "{1} has {2} values. It has to have {3}.", "{1} tiene {2} valores. Tiene que tener {3}."
      ),
      .importOutOfRange: (
        "{1} is {2}. It has to be from {3} to {4}.", "{1} es {2}. Tiene que estar entre {3} y {4}."
      ),
      .importBadAnswer: (
        "{1}: place {3} is \"{2}\". An answer is 0 to 4, or x.",
        "{1}: el lugar {3} es \"{2}\". Una respuesta es de 0 a 4, o x."
      ),
      .importBadCode: (
        "{1}: \"{2}\" is not one to three different letters of R, I, A, S, E, C.",
        "{1}: \"{2}\" no son de una a tres letras distintas de R, I, A, S, E, C."
      ),
      .importUnknownSkill: (
        "{1}: O*NET has no skill \"{2}\".", "{1}: O*NET no tiene ninguna habilidad \"{2}\"."
      ),
      .importBadOrder: (
        "{1}: each of the six values has to stand there once.",
        "{1}: cada uno de los seis valores tiene que estar una sola vez."
      ),
      .importEmpty: ("{1} says nothing.", "{1} no dice nada."),
      .aboutTitle: ("What this is and what it is not", "Qué es esto y qué no es"),
      .aboutLead: (
        "A list of activities, made for exploring. Your answers are compared with what work is like.",
        "Una lista de actividades, hecha para explorar. Tus respuestas se comparan con cómo es el trabajo."
      ),
      .aboutIs: ("What it is", "Qué es"),
      .aboutIs1: (
        "Each activity belongs to one of six kinds of interests, first described by John Holland. We wrote all activities ourselves.",
        "Cada actividad pertenece a uno de seis tipos de intereses, descritos primero por John Holland. Escribimos todas las actividades."
      ),
      .aboutIs2: (
        "The scores of a kind are the mean of your answers times ten: from 0 to 40. What you leave out does not count.",
        "El puntaje de un tipo es el promedio de tus respuestas por diez: de 0 a 40. Lo que dejas en blanco no cuenta."
      ),
      .aboutIs3: (
        "We compare the shape of your six scores with the shape that O*NET gives each occupation. Only what you like more or less than the rest counts.",
        "Comparamos la forma de tus seis puntajes con la que O*NET da a cada ocupación. Solo cuenta lo que te gusta más o menos que lo demás."
      ),
      .aboutIsNot: ("What it is not", "Qué no es"),
      .aboutIsNot1: (
        "It is not a test of what you can do. Liking something and being good at it are two things.",
        "No es un examen de lo que sabes hacer. Que algo te guste y que se te dé bien son dos cosas."
      ),
      .aboutIsNot2: (
        "It has not been validated: no sample of learners has answered it yet. It has no norms and says nothing about other people.",
        "No está validada: ninguna muestra de estudiantes la ha respondido todavía. No tiene normas y no dice nada de otras personas."
      ),
      .aboutIsNot3: (
        "It is not for selection, placement, admission or hiring. Nobody can be kept out of a course with it.",
        "No es para seleccionar, ubicar, admitir ni contratar. Nadie puede quedar fuera de un curso por ella."
      ),
      .aboutIsNot4: (
        "It is not final. Interests change. Take it again and compare.",
        "No es definitiva. Los intereses cambian. Respóndela otra vez y compara."
      ),
      .aboutKept: ("Where your answers are", "Dónde están tus respuestas"),
      .aboutKept1: (
        "While you answer, your answers are in your browser only. The results have an address that holds them: who has the address can see them.",
        "Mientras respondes, las respuestas están solo en tu navegador. Los resultados tienen una dirección que las contiene: quien la tenga puede verlas."
      ),
      .aboutKept2: (
        "This program does not store them and writes no log. You can save them as a file, and delete them from your browser.",
        "Este programa no las guarda ni lleva un registro. Puedes guardarlas en un archivo y borrarlas de tu navegador."
      ),
      .aboutSchools: ("For schools", "Para las escuelas"),
      .aboutSchools1: (
        "A learner can enter the scores of another list. A school can replace the activities with its own.",
        "Se pueden escribir los puntajes de otra lista. Una escuela puede cambiar las actividades por las suyas."
      ),
      .expectedOnce: ("each name once", "cada nombre una sola vez"),
      .expectedOneWay: ("only one of a, scores and code", "solo una de a, scores y code"),
      .expectedOneWaySkills: ("only one of s and levels", "solo una de s y levels"),
      .expectedForm: (
        "standard, short or junior, because a has answers",
        "standard, short o junior, porque a tiene respuestas"
      ),
      .expectedAnswers: ("{1} characters, each 0 to 4 or x", "{1} caracteres, cada uno de 0 a 4 o x"),
      .expectedAnswer: ("a number from 0 to 4", "un número de 0 a 4"),
      .expectedRating: ("a number from 1 to 5, or x", "un número de 1 a 5, o x"),
      .expectedScores: ("six numbers with commas between", "seis números separados por comas"),
      .expectedScoreRange: ("six numbers from 0 to {1}", "seis números de 0 a {1}"),
      .expectedScale: ("a number of at least 1", "un número de al menos 1"),
      .expectedCode: (
        "one to three different letters of R, I, A, S, E, C",
        "de una a tres letras distintas de R, I, A, S, E, C"
      ),
      .expectedRatings: ("{1} characters, each 1 to 5 or x", "{1} caracteres, cada uno de 1 a 5 o x"),
      .expectedLevels: (
        "{1} numbers from 0 to 7 with commas between, at least one of them not empty",
        "{1} números de 0 a 7 separados por comas, al menos uno no vacío"
      ),
      .expectedOrder: ("the numbers 1 to 6, each once", "los números del 1 al 6, cada uno una vez"),
      .expectedFormAlone: ("standard, short or junior", "standard, short o junior"),
      .expectedPlace: ("a place from 1 to 6", "un lugar del 1 al 6"),
      .expectedScoresOrCode: ("scores or code", "scores o code"),

      // MARK: Why an occupation fits
      .fitTypesAll: (
        "{1} are the three strongest for you and for this work.",
        "{1} son lo más fuerte en ti y en este trabajo."
      ),
      .fitTypesTwo: (
        "{1} are strong in both. It is more {2} than you.", "{1} son fuertes en ambos. Es más {2} que tú."
      ),
      .fitTypesOne: (
        "{1} is strong in both. It is more {2} than you.", "{1} es fuerte en ambos. Es más {2} que tú."
      ),
      .fitTypesNone: (
        "Its strongest interests are not yours: it is more {1} and less {2} than you.",
        "Sus intereses más fuertes no son los tuyos: es más {1} y menos {2} que tú."
      ),
      .fitSkillsBoth: (
        "{1} is above what the job asks. {2} is below it.",
        "{1}: tienes más de lo que pide. {2}: pide más de lo que tienes."
      ),
      .fitSkillsLacking: ("{1} is below what the job asks.", "{1}: pide más de lo que tienes."),
      .fitSkillsAbove: (
        "{1} is above what the job asks, and none of its main skills is below.",
        "{1}: tienes más de lo que pide, y no te falta ninguna de sus habilidades principales."
      ),
      .fitSkillsEqual: (
        "Your main skills are just what the job asks.", "Tus habilidades principales son justo lo que pide."
      ),
      .fitValuesTwo: (
        "What matters most to you, {1}, is also strong in this work.",
        "Lo que más te importa, {1}, también es fuerte en este trabajo."
      ),
      .fitValuesOne: (
        "Of what matters most to you, {1} is also strong in this work.",
        "De lo que más te importa, {1} también es fuerte en este trabajo."
      ),
      .fitValuesNone: (
        "What matters most to you is not what this work offers most.",
        "Lo que más te importa no es lo que este trabajo más ofrece."
      ),
      .fitPayNational: ("The pay figures are national.", "Las cifras de sueldo son de todo el país."),
      .fitPayState: ("The pay figures are for {1}.", "Las cifras de sueldo son de {1}."),
      .valueNameAchievement: ("achievement", "logro"),
      .valueNameWorkingConditions: ("working conditions", "condiciones de trabajo"),
      .valueNameRecognition: ("recognition", "reconocimiento"),
      .valueNameRelationships: ("relationships", "relaciones"),
      .valueNameSupport: ("support", "apoyo"),
      .valueNameIndependence: ("independence", "independencia"),
    ])
}
