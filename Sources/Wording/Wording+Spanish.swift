import CareerModel

extension Wording {
  /// Spanish as spoken in the United States; each text beside the English one that it translates.
  package static let spanish = Wording(
    language: .spanish,
    translations: [
      // MARK: The frame of every page
      .siteName: ("Waymark", "Waymark"),
      .windowTitle: ("{1} · Waymark", "{1} · Waymark"),
      .skipToContent: ("Skip to the content", "Ir al contenido"),
      .mainNavigation: ("Main", "Principal"),
      .menu: ("Menu", "Menú"),
      .navExplore: ("Explore", "Explorar"),
      .navOccupations: ("Occupations", "Ocupaciones"),
      .navCredentials: ("Credentials", "Credenciales"),
      .figuresFor: ("Figures for", "Cifras de"),
      .show: ("Show", "Mostrar"),
      .unitedStates: ("the United States", "Estados Unidos"),
      .unitedStatesShort: ("United States", "Estados Unidos"),
      .footerPromise: (
        "Waymark. Free to use, no trackers, no ads.",
        "Waymark. Gratis, sin rastreadores, sin anuncios."
      ),
      .footerSources: ("Sources and years", "Fuentes y años"),
      .footerNumbers: ("How the numbers are made", "Cómo se obtienen las cifras"),
      .footerAccessibility: ("Accessibility", "Accesibilidad"),
      .footerPrivacy: ("Privacy", "Privacidad"),
      .footerAPI: ("Data for developers", "Datos para desarrolladores"),
      .themeLabel: ("Colors", "Colores"),
      .themeSystem: ("Like my device", "Como mi dispositivo"),
      .themeLight: ("Light", "Claro"),
      .themeDark: ("Dark", "Oscuro"),
      .crumbsLabel: ("Where you are", "Dónde estás"),
      .crumbClusters: ("Career clusters", "Grupos de carreras"),
      .pagerLabel: ("Pages", "Páginas"),
      .previousPage: ("Previous page", "Página anterior"),
      .nextPage: ("Next page", "Página siguiente"),
      .pageOf: ("Page {1} of {2}", "Página {1} de {2}"),
      .curated: ("curated", "selección de Waymark"),
      .noFigure: ("No figure", "Sin cifra"),
      .noStateFigure: ("No {1} figure", "Sin cifra de {1}"),
      .noneNamed: ("None named", "Sin curso indicado"),
      .noneReported: ("None reported", "Sin datos"),
      .notRecorded: ("Not recorded", "Sin dato"),
      .seeAsTable: ("See as a table", "Ver como tabla"),
      .yes: ("Yes", "Sí"),
      .no: ("No", "No"),

      // MARK: Figures and sources
      .typicalPayIn: ("Typical pay in {1}", "Sueldo típico en {1}"),
      .aYear: ("a year", "al año"),
      .aYearAndHour: ("a year, {1} an hour", "al año, {1} por hora"),
      .paidByTheHour: ("Paid by the hour: {1}", "Se paga por hora: {1}"),
      .orMore: ("{1} or more", "{1} o más"),
      .from: ("From {1}", "Desde {1}"),
      .upTo: ("up to {1}", "hasta {1}"),
      .payFromTo: ("{1} to {2}", "De {1} a {2}"),
      .openingsAYear: ("Job openings a year", "Vacantes al año"),
      .openingsDetail: ("United States, {1}", "Estados Unidos, {1}"),
      .growth: ("Growth by 2034", "Crecimiento hasta 2034"),
      .allJobs: ("all jobs together: {1}", "todos los empleos: {1}"),
      .skillLevel: ("Skill level", "Nivel de preparación"),
      .jobZone: ("job zone {1} of 5", "zona de trabajo {1} de 5"),
      .jobZoneAndLicense: (
        "job zone {1} of 5, license needed",
        "zona de trabajo {1} de 5, se necesita licencia"
      ),
      .levelSemi: ("Semi", "Semi"),
      .levelMid: ("Mid", "Medio"),
      .levelHigh: ("High", "Alto"),
      .levelSemiSkilled: ("Semi-skilled", "Semicalificado"),
      .levelMidSkilled: ("Mid-skilled", "De calificación media"),
      .levelHighSkilled: ("High-skilled", "Altamente calificado"),
      .levelUnrated: ("Not rated by O*NET", "Sin nivel de O*NET"),
      .levelCounts: ("{1} semi-, {2} mid-, {3} high-skilled", "Nivel semi: {1}; medio: {2}; alto: {3}"),
      .levelSource: (
        "Skill level: O*NET job zones 1-2 semi, 3 mid, 4-5 high.",
        "Nivel de preparación: zonas de trabajo de O*NET 1 y 2, semicalificado; 3, medio; 4 y 5, alto."
      ),
      .sourceLine: ("{1}, {2}.", "{1}, {2}."),
      .curatedSource: ("Curated by Waymark.", "Selección de Waymark."),
      .curatedPathways: (
        "Pathways marked \"curated\" were added by Waymark.",
        "Las trayectorias que dicen “selección de Waymark” las agregó Waymark."
      ),
      .widerGroup: (
        "* The figure is for a wider group: the occupation's own page names it.",
        "* La cifra es de un grupo más amplio: la página de la ocupación dice cuál."
      ),
      .usSource: ("United States: {1}", "Estados Unidos: {1}"),
      .stateSource: ("{1}: {2}", "{1}: {2}"),
      .scopeSOC: (
        "Figures are for all {1}, of which this occupation is a part.",
        "Las cifras son de todo el grupo {1}, del que esta ocupación es una parte."
      ),
      .scopeBroader: ("Figures are for the larger group {1}.", "Las cifras son del grupo más amplio {1}."),
      .pageSources: (
        "Sources for this page, O*NET-SOC code {1}:",
        "Fuentes de esta página, código O*NET-SOC {1}:"
      ),

      // MARK: Home
      .homeTitle: ("Every career, and every way in.", "Todas las carreras y todas las formas de entrar."),
      .homeSummary: (
        "Look through every occupation in the United States: what it pays where you live, and how people get in.",
        "Recorre todas las ocupaciones de Estados Unidos: cuánto se paga donde vives y cómo se entra en cada una."
      ),
      .homeLead: (
        "Look through {1} occupations in {2} career clusters. See what they pay where you live and what you need to get in.",
        "Recorre {1} ocupaciones en {2} grupos de carreras. Mira cuánto se paga donde vives y qué necesitas para entrar."
      ),
      .searchLabel: (
        "Find a job, a school program or a course",
        "Busca un trabajo, un programa de estudios o un curso"
      ),
      .searchAction: ("Search", "Buscar"),
      .searchExamples: ("For example", "Por ejemplo"),
      .searchExampleWords: ("nurse, welder, animal care, hvac", "enfermera, soldador, animales, hvac"),
      .announceOne: ("1 suggestion", "1 sugerencia"),
      .announceMany: ("{n} suggestions", "{n} sugerencias"),
      .announceNone: ("No suggestions", "Sin sugerencias"),
      .step1: ("Start with your interests", "Empieza con tus intereses"),
      .step1Detail: (
        "30 or 60 short questions, 5 to 10 minutes. See which jobs fit, and why. Nothing is saved unless you ask.",
        "30 o 60 preguntas cortas, de 5 a 10 minutos. Mira qué trabajos encajan y por qué. Nada se guarda si no lo pides."
      ),
      .step2: ("Follow a roadmap", "Sigue un mapa"),
      .step2Detail: (
        "Pick a field and a pathway. See every way from school to work, and where you can step off.",
        "Elige un campo y una trayectoria. Mira todos los caminos de la escuela al trabajo y dónde puedes bajar."
      ),
      .step3: ("Compare up to four", "Compara hasta cuatro"),
      .step3Detail: (
        "Put jobs side by side: pay, openings, skills and schooling.",
        "Pon los trabajos lado a lado: sueldo, vacantes, habilidades y estudios."
      ),
      .clustersTitle: (
        "{n} career cluster|{n} career clusters",
        "{n} grupo de carreras|{n} grupos de carreras"
      ),
      .clustersReading: (
        "Pick a field. Each one runs from first jobs to the highest degrees.",
        "Elige un campo. Cada uno va desde los primeros empleos hasta los títulos más altos."
      ),
      .frameworkLabel: ("Framework", "Marco"),
      .frameworkClassic: ("16 clusters", "16 grupos"),
      .frameworkModern: ("14 clusters (new)", "14 grupos (marco nuevo)"),
      .stripReading: (
        "How to read the strips: each tick is one occupation, placed by its typical yearly pay in {1}, from {2} at the left to {3} or more at the right. Top row: high-skilled. Middle row: mid-skilled. Bottom row: semi-skilled. Occupations without a figure have no tick.",
        "Cómo leer las franjas: cada raya es una ocupación. Su lugar muestra el sueldo anual típico en {1}, desde {2} a la izquierda hasta {3} o más a la derecha. Fila de arriba: altamente calificado. Fila del medio: de calificación media. Fila de abajo: semicalificado. Las ocupaciones sin cifra no tienen raya."
      ),

      // MARK: Clusters and pathways
      .pathwaysCount: ("{n} pathway|{n} pathways", "{n} trayectoria|{n} trayectorias"),
      .occupationsCount: ("{n} occupation|{n} occupations", "{n} ocupación|{n} ocupaciones"),
      .pathwaysHeading: ("{n} pathway|{n} pathways", "{n} trayectoria|{n} trayectorias"),
      .pathwaysLabel: ("Pathways", "Trayectorias"),
      .occupationsLabel: ("Occupations", "Ocupaciones"),
      .programsLabel: ("Programs after high school", "Programas después de la preparatoria"),
      .programsDetail: ("that prepare for these occupations", "que preparan para estas ocupaciones"),
      .publicCollegesIn: ("Public colleges in {1}", "Universidades públicas en {1}"),
      .publicCollegesDetail: ("with at least one of the programs", "con al menos uno de los programas"),
      .firstJobsLabel: ("First jobs", "Primeros empleos"),
      .firstJobsDetail: (
        "occupations that need little or some preparation",
        "ocupaciones que piden poca o alguna preparación"
      ),
      .listOccupations: ("List the occupations", "Ver la lista de ocupaciones"),
      .inModernFramework: ("In the new framework", "En el marco nuevo"),
      .inClassicFramework: ("In the classic framework", "En el marco clásico"),
      .linkMain: ("mainly here", "sobre todo aquí"),
      .linkPartial: ("partly here", "en parte aquí"),
      .occupationsByLevel: ("Occupations, from first jobs up", "Ocupaciones, desde los primeros empleos"),
      .levelSemiTitle: (
        "Semi-skilled: little or some preparation",
        "Semicalificado: poca o alguna preparación"
      ),
      .levelMidTitle: (
        "Mid-skilled: training or a two-year degree",
        "De calificación media: capacitación o un título de dos años"
      ),
      .levelHighTitle: (
        "High-skilled: a bachelor's degree or more, or long experience",
        "Altamente calificado: licenciatura o más, o mucha experiencia"
      ),
      .levelUnratedTitle: ("Not rated by O*NET", "Sin nivel de O*NET"),
      .levelGap: ("No jobs at this level. {1}.", "No hay empleos en este nivel. {1}."),
      .occupationColumn: ("Occupation", "Ocupación"),
      .schoolingColumn: ("Usual schooling to enter", "Estudios habituales para entrar"),
      .coursesTitle: ("Courses in high school", "Cursos en la preparatoria"),
      .coursesReading: (
        "A sequence of career courses, and the general courses beside it. Ask your school what it offers.",
        "Una secuencia de cursos de carrera técnica y, al lado, los cursos generales. Pregunta en tu escuela qué ofrece."
      ),
      .coursesSource: ("Sequences: curated by Waymark.", "Secuencias: selección de Waymark."),
      .gradeColumn: ("Grade", "Grado"),
      .grade: ("Grade {1}", "Grado {1}"),
      .technicalColumn: ("Career courses", "Cursos de carrera técnica"),
      .stageIntroductory: ("First course", "Primer curso"),
      .stageIntermediate: ("Second course", "Segundo curso"),
      .stageAdvanced: ("Advanced", "Avanzado"),
      .stageCapstone: ("Capstone", "Proyecto final"),
      .stageWorkplace: ("At a workplace", "En un lugar de trabajo"),
      .subjectEnglish: ("English", "Inglés"),
      .subjectMathematics: ("Mathematics", "Matemáticas"),
      .subjectScience: ("Science", "Ciencias"),
      .subjectSocialStudies: ("Social studies", "Estudios sociales"),
      .programsAfterTitle: ("Programs after high school", "Programas después de la preparatoria"),
      .programsAfterReading: (
        "First come the programs that lead to many of these occupations and that many colleges in {1} offer.",
        "Primero aparecen los programas que llevan a muchas de estas ocupaciones y que ofrecen muchas universidades en {1}."
      ),
      .programColumn: ("Program", "Programa"),
      .awardsColumn: ("You can earn", "Puedes obtener"),
      .occupationsItLeadsTo: ("Occupations it leads to", "Ocupaciones a las que lleva"),
      .collegesIn: ("Public colleges in {1}", "Universidades públicas en {1}"),
      .noCollegeIn: ("No public college in {1}", "Ninguna universidad pública en {1}"),
      .publicOnly: (
        "Public colleges of 49 states and DC; California and private colleges are not in this data.",
        "Universidades públicas de 49 estados y DC; estos datos no incluyen California ni las universidades privadas."
      ),
      .seeMoreOccupations: (
        "See {n} more occupation|See {n} more occupations",
        "Ver {n} ocupación más|Ver {n} ocupaciones más"
      ),
      .seeAllPrograms: ("See {n} program|See all {n} programs", "Ver {n} programa|Ver los {n} programas"),
      .pathwayProgramsTitle: ("Programs for {1}", "Programas de {1}"),
      .seeMorePrograms: (
        "See {n} more program|See {n} more programs",
        "Ver {n} programa más|Ver {n} programas más"
      ),
      .credentialsTitle: ("Licenses and certificates", "Licencias y certificados"),
      .credentialsSource: (
        "Credentials: curated by Waymark. Check with the issuer before you pay.",
        "Credenciales: selección de Waymark. Antes de pagar, consulta a quien las emite."
      ),
      .seeMoreCredentials: (
        "See {n} more credential|See {n} more credentials",
        "Ver {n} credencial más|Ver {n} credenciales más"
      ),
      .apprenticeshipsTitle: ("Registered apprenticeships", "Programas de aprendizaje registrados"),
      .apprenticeshipsReading: ("You are paid while you learn.", "Te pagan mientras aprendes."),
      .apprenticeshipsNone: (
        "No registered apprenticeship for these occupations in our data.",
        "Nuestros datos no tienen ningún programa de aprendizaje registrado para estas ocupaciones."
      ),
      .apprenticeshipsSubset: (
        "The list is a part of all registered occupations.",
        "La lista es solo una parte de todas las ocupaciones registradas."
      ),
      .moreApprenticeships: ("And {n} more.|And {n} more.", "Y {n} más.|Y {n} más."),
      .leadsTo: ("Leads to", "Lleva a"),
      .hours: ("{1} hours", "{1} horas"),

      // MARK: An occupation
      .compareAction: ("Compare", "Comparar"),
      .payTitle: ("Pay", "Sueldo"),
      .payHalf: (
        "In the United States, half earn more than {1} a year",
        "En Estados Unidos, la mitad gana más de {1} al año"
      ),
      .payRank: ("{1} pays {2} most of {3}", "{1} es el {2} que más paga entre {3}"),
      .payRankFirst: ("{1} pays the most of {2}", "{1} es el que más paga entre {2}"),
      .statesAndCapital: ("{n} state and DC|{n} states and DC", "{n} estado y DC|{n} estados y DC"),
      .statesOnly: ("{n} state|{n} states", "{n} estado|{n} estados"),
      .payReading: (
        "Yearly pay in the United States. The wide bar holds the middle half of all workers.",
        "Sueldo anual en Estados Unidos. La barra ancha abarca a la mitad central de los trabajadores."
      ),
      .payHourlyOnly: (
        "Pay for this job is published by the hour only.",
        "El sueldo de este trabajo solo se publica por hora."
      ),
      .payNone: (
        "No pay figure is published for this job.",
        "No se publica ninguna cifra de sueldo para este trabajo."
      ),
      .payOneInTenLess: ("1 in 10 earns less", "1 de 10 gana menos"),
      .payMiddle: ("Middle", "Punto medio"),
      .payOneInTenMore: ("1 in 10 earns more", "1 de 10 gana más"),
      .payLocalMiddle: ("{1} middle: {2}", "Punto medio en {1}: {2}"),
      .percentileColumn: ("Workers", "Trabajadores"),
      .percentile10: ("1 in 10 earns this or less", "1 de cada 10 gana esto o menos"),
      .percentile25: ("1 in 4 earns this or less", "1 de cada 4 gana esto o menos"),
      .percentile50: ("Middle: typical pay", "Punto medio: sueldo típico"),
      .percentile75: ("1 in 4 earns this or more", "1 de cada 4 gana esto o más"),
      .percentile90: ("1 in 10 earns this or more", "1 de cada 10 gana esto o más"),
      .aYearColumn: ("A year", "Al año"),
      .anHourColumn: ("An hour", "Por hora"),
      .statePayTitle: ("Pay by state", "Sueldo por estado"),
      .statePayNone: (
        "No state figures are published for this job in our data.",
        "Nuestros datos no tienen cifras por estado para este trabajo."
      ),
      .statePayFinding: ("{1} pays most, {2} least", "Donde más se paga: {1}; donde menos: {2}"),
      .statePayReading: (
        "Typical yearly pay in {1}. Each dot is one of them.",
        "Sueldo anual típico en {1}. Cada punto es uno de ellos."
      ),
      .stateColumn: ("State", "Estado"),
      .outlookTitle: ("Jobs in the future", "Empleos en el futuro"),
      .outlookNone: (
        "No projection is published for this job.",
        "No se publica ninguna proyección para este trabajo."
      ),
      .outlookMore: ("{1} more jobs by 2034", "{1} empleos más para 2034"),
      .outlookFewer: ("{1} fewer jobs by 2034", "{1} empleos menos para 2034"),
      .outlookSame: (
        "About as many jobs in 2034 as in 2024",
        "En 2034 habrá casi tantos empleos como en 2024"
      ),
      .outlookReading: (
        "Jobs in the United States, {1}. Openings also come from people who leave.",
        "Empleos en Estados Unidos, {1}. También hay vacantes cuando alguien deja su puesto."
      ),
      .outlookStart: ("Jobs in 2024", "Empleos en 2024"),
      .outlookEnd: ("Projected for 2034", "Proyección para 2034"),
      .brightGrowth: (
        "O*NET calls the outlook bright: it is expected to grow fast.",
        "O*NET ve buenas perspectivas: se espera que crezca rápido."
      ),
      .brightOpenings: (
        "O*NET calls the outlook bright: many openings are expected.",
        "O*NET ve buenas perspectivas: se esperan muchas vacantes."
      ),
      .brightEmerging: (
        "O*NET lists it as new and emerging.",
        "O*NET la incluye entre las ocupaciones nuevas y emergentes."
      ),
      .interestsTitle: ("Interests", "Intereses"),
      .interestsStrongest: ("Strongest: {1}", "Los más fuertes: {1}"),
      .interestsChart: (
        "Six interests as a hexagon. Strongest: {1}.",
        "Seis intereses en forma de hexágono. Los más fuertes: {1}."
      ),
      .noInterests: (
        "O*NET has not rated the interests of this job.",
        "O*NET no ha evaluado los intereses de este trabajo."
      ),
      .scoreOneToSeven: ("Score, 1 to 7", "Puntaje, de 1 a 7"),
      .interestRealistic: ("Realistic", "Realista"),
      .interestInvestigative: ("Investigative", "Investigador"),
      .interestArtistic: ("Artistic", "Artístico"),
      .interestSocial: ("Social", "Social"),
      .interestEnterprising: ("Enterprising", "Emprendedor"),
      .interestConventional: ("Conventional", "Convencional"),
      .doorsTitle: ("How people get in", "Cómo se entra"),
      .doorsReading: (
        "{n} way in that our data knows|{n} ways in that our data knows",
        "{n} forma de entrar, según nuestros datos|{n} formas de entrar, según nuestros datos"
      ),
      .doorsNone: (
        "Our data does not name a schooling that leads here. Look at related occupations, and at the experience below.",
        "Nuestros datos no indican estudios que lleven a este trabajo. Mira las ocupaciones relacionadas y la experiencia que aparece abajo."
      ),
      .doorsAssumption: (
        "A schooling is shown when at least 1 in 20 people asked named it, or BLS calls it usual. Times are the usual full-time lengths.",
        "Mostramos unos estudios si al menos 1 de cada 20 personas encuestadas los nombró. También si el BLS los considera habituales. Los tiempos son los habituales a tiempo completo."
      ),
      .doorDiploma: ("High school or less", "Preparatoria o menos"),
      .doorDiplomaDetail: (
        "You can start without more schooling and learn on the job",
        "Puedes empezar sin más estudios y aprender en el trabajo"
      ),
      .doorApprenticeship: ("Registered apprenticeship", "Programa de aprendizaje registrado"),
      .doorColleges: (
        "{n} public college in {1}|{n} public colleges in {1}",
        "{n} universidad pública en {1}|{n} universidades públicas en {1}"
      ),
      .timeCertificate: ("up to 1 year", "hasta 1 año"),
      .timeAssociate: ("about 2 years", "unos 2 años"),
      .timeBachelor: ("about 4 years", "unos 4 años"),
      .timeMaster: ("1 to 2 years more", "de 1 a 2 años más"),
      .experienceTitle: ("Experience in a related job", "Experiencia en un trabajo relacionado"),
      .experienceNone: ("None needed, as a rule", "Por lo general, ninguna"),
      .experienceLess: ("Less than 5 years", "Menos de 5 años"),
      .experienceMore: ("5 years or more", "5 años o más"),
      .trainingTitle: ("Training on the job", "Capacitación en el trabajo"),
      .trainingNone: ("None, as a rule", "Por lo general, ninguna"),
      .trainingShort: ("Up to 1 month", "Hasta 1 mes"),
      .trainingModerate: ("1 month to 1 year", "De 1 mes a 1 año"),
      .trainingLong: ("More than 1 year", "Más de 1 año"),
      .trainingApprenticeship: ("An apprenticeship", "Un programa de aprendizaje"),
      .trainingResidency: ("An internship or residency", "Una pasantía o residencia"),
      .awardCertificate: ("Certificate", "Certificado"),
      .awardAssociate: ("Associate degree", "Título de asociado"),
      .awardBachelor: ("Bachelor's degree", "Licenciatura"),
      .awardPostbachelor: ("Certificate after a bachelor's degree", "Certificado después de la licenciatura"),
      .awardMaster: ("Master's degree", "Maestría"),
      .awardPostmaster: ("Certificate after a master's degree", "Certificado después de la maestría"),
      .awardProfessional: ("Professional doctorate", "Doctorado profesional"),
      .awardDoctorate: ("Doctorate", "Doctorado"),
      .schoolingTitle: (
        "Schooling people say the job needs",
        "Estudios que pide el trabajo, según las personas encuestadas"
      ),
      .schoolingNone: (
        "O*NET has no answers on schooling for this job.",
        "O*NET no tiene respuestas sobre los estudios para este trabajo."
      ),
      .schoolingBLS: (
        "The usual schooling to enter, says BLS: {1}.",
        "Estudios habituales para entrar, según el BLS: {1}."
      ),
      .shareOf: ("Share of {1} people asked", "Porcentaje de {1} personas encuestadas"),
      .collected: ("Collected {1}.", "Datos de {1}."),
      .smallSample: ("A small sample: read it as a hint.", "Es una muestra pequeña: tómala como una pista."),
      .education1: ("Less than high school", "Menos que la preparatoria"),
      .education2: ("High school diploma", "Diploma de preparatoria"),
      .education3: ("Certificate after high school", "Certificado después de la preparatoria"),
      .education4: ("Some college courses", "Algunos cursos universitarios"),
      .education5: ("Associate degree", "Título de asociado"),
      .education6: ("Bachelor's degree", "Licenciatura"),
      .education7: ("Certificate after a bachelor's", "Certificado después de la licenciatura"),
      .education8: ("Master's degree", "Maestría"),
      .education9: ("Certificate after a master's", "Certificado después de la maestría"),
      .education10: ("Professional degree", "Título profesional avanzado"),
      .education11: ("Doctoral degree", "Doctorado"),
      .education12: ("Training after a doctorate", "Formación después del doctorado"),
      .blsNoCredential: ("no diploma needed", "no se necesita diploma"),
      .blsHighSchool: ("high school diploma", "diploma de preparatoria"),
      .blsCertificate: ("certificate after high school", "certificado después de la preparatoria"),
      .blsSomeCollege: ("some college, no degree", "algunos estudios universitarios, sin título"),
      .blsAssociate: ("associate degree", "título de asociado"),
      .blsBachelor: ("bachelor's degree", "licenciatura"),
      .blsMaster: ("master's degree", "maestría"),
      .blsDoctorate: ("doctoral or professional degree", "doctorado o título profesional avanzado"),
      .skillsTitle: ("Skills", "Habilidades"),
      .knowledgeTitle: ("Knowledge", "Conocimientos"),
      .abilitiesTitle: ("Abilities", "Aptitudes"),
      .ratingsReading: (
        "The most important ones, from 1 (not important) to 5 (extremely important).",
        "Lo más importante, en una escala de 1 (nada importante) a 5 (sumamente importante)."
      ),
      .ratingsNone: ("O*NET has not rated this job.", "O*NET no ha evaluado este trabajo."),
      .seeAll: ("See all {n}|See all {n}", "Ver todo ({n})|Ver todo ({n})"),
      .importanceColumn: ("Importance, 1 to 5", "Importancia, de 1 a 5"),
      .levelColumn: ("Level, 0 to 7", "Nivel, de 0 a 7"),
      .notRelevant: ("Not relevant", "No aplica"),
      .uncertain: ("few answers: read it as a hint", "pocas respuestas: tómalo como una pista"),
      .valuesTitle: ("Work values", "Valores en el trabajo"),
      .valuesReading: (
        "What the job gives, from 1 (little) to 7 (a lot).",
        "Lo que da el trabajo, de 1 (poco) a 7 (mucho)."
      ),
      .valueAchievement: (
        "Achievement: use your strengths, see results",
        "Logro: usar tus puntos fuertes, ver resultados"
      ),
      .valueWorkingConditions: (
        "Working conditions: pay, security, surroundings",
        "Condiciones de trabajo: sueldo, seguridad, entorno"
      ),
      .valueRecognition: ("Recognition: advancement, standing", "Reconocimiento: ascensos, prestigio"),
      .valueRelationships: (
        "Relationships: friendly co-workers, helping others",
        "Relaciones: buenos compañeros, ayudar a otros"
      ),
      .valueSupport: (
        "Support: managers who stand behind their people",
        "Apoyo: jefes que respaldan a su gente"
      ),
      .valueIndependence: (
        "Independence: work on your own, decide for yourself",
        "Independencia: trabajar por tu cuenta, decidir por ti"
      ),
      .credentialsNone: (
        "No license or certificate for this in our data.",
        "Nuestros datos no tienen ninguna licencia ni certificado para esto."
      ),
      .relationRequired: ("license needed", "se necesita licencia"),
      .relationCommon: ("often asked for", "se pide a menudo"),
      .relationHelpful: ("helps", "ayuda"),
      .apprenticeshipsCount: (
        "{n} registered apprenticeship|{n} registered apprenticeships",
        "{n} programa de aprendizaje registrado|{n} programas de aprendizaje registrados"
      ),
      .apprenticeshipHours: ("{1} hours", "{1} horas"),
      .programsTitle: ("Programs that lead here", "Programas que llevan a este trabajo"),
      .programsReading: (
        "{n} program, by NCES and BLS|{n} programs, by NCES and BLS",
        "{n} programa, según el NCES y el BLS|{n} programas, según el NCES y el BLS"
      ),
      .programsNone: (
        "NCES and BLS name no program that leads here.",
        "El NCES y el BLS no nombran ningún programa que lleve a este trabajo."
      ),
      .collegesCount: ("{n} college|{n} colleges", "{n} universidad|{n} universidades"),
      .relatedTitle: ("Related occupations", "Ocupaciones relacionadas"),
      .relatedReading: ("Typical pay in {1}", "Sueldo típico en {1}"),
      .pathwaysTitle: ("Where it belongs", "A qué trayectorias pertenece"),
      .modernPathwaysTitle: ("In the new framework", "En el marco nuevo"),
      .otherTitlesTitle: ("Other names for this job", "Otros nombres de este trabajo"),
      .otherTitlesNone: ("O*NET lists no other names.", "O*NET no tiene otros nombres."),
      .seeAllTitles: ("See all {n} names|See all {n} names", "Ver {n} nombre|Ver los {n} nombres"),
      .technologiesTitle: (
        "Software and tools employers name",
        "Software y herramientas que nombran los empleadores"
      ),

      // MARK: Lists and comparison
      .occupationsTitle: ("Occupations", "Ocupaciones"),
      .occupationsSummary: (
        "Every occupation, with pay, growth and openings. Filter, sort and compare.",
        "Todas las ocupaciones, con sueldo, crecimiento y vacantes. Filtra, ordena y compara."
      ),
      .occupationsFound: ("{n} occupation|{n} occupations", "{n} ocupación|{n} ocupaciones"),
      .filtersLabel: ("Filters", "Filtros"),
      .clusterFilter: ("Cluster", "Grupo"),
      .everyCluster: ("Every cluster", "Todos los grupos"),
      .everyLevel: ("Every level", "Todos los niveles"),
      .minimumPayFilter: ("Typical pay at least", "Sueldo típico mínimo"),
      .anyPay: ("Any pay", "Cualquier sueldo"),
      .anyTime: ("Any time", "En cualquier momento"),
      .sortLabel: ("Sort by", "Ordenar por"),
      .sortWage: ("Typical pay", "Sueldo típico"),
      .sortGrowth: ("Growth", "Crecimiento"),
      .sortOpenings: ("Job openings", "Vacantes"),
      .sortTitle: ("Name", "Nombre"),
      .applyFilters: ("Apply", "Aplicar"),
      .noneFoundTitle: ("No occupation fits these filters.", "Ninguna ocupación cumple con estos filtros."),
      .noneFoundDetail: (
        "With a pay filter, only occupations with a figure for {1} are shown.",
        "Con un filtro de sueldo, solo se muestran las ocupaciones que tienen una cifra de {1}."
      ),
      .showAllOccupations: ("Show all occupations", "Ver todas las ocupaciones"),
      .compareColumn: ("Compare", "Comparar"),
      .compareOne: ("Compare {1}", "Comparar {1}"),
      .compareChosen: ("Compare the chosen ones", "Comparar las elegidas"),
      .compareHint: ("Choose up to four.", "Elige hasta cuatro."),
      .compareLimit: (
        "Four are chosen. Take one away to choose another.",
        "Ya elegiste cuatro. Quita una para elegir otra."
      ),
      .compareTitle: ("Compare occupations", "Comparar ocupaciones"),
      .compareLead: (
        "Up to four side by side. The address of this page holds your choice, so you can share or print it.",
        "Hasta cuatro, lado a lado. La dirección de esta página guarda tu elección, así que puedes compartirla o imprimirla."
      ),
      .compareEmptyTitle: ("Nothing to compare yet.", "Aún no hay nada que comparar."),
      .compareEmptyDetail: (
        "Add an occupation below, or choose some from the list.",
        "Agrega una ocupación abajo o elige algunas de la lista."
      ),
      .addMissed: (
        "No occupation is called \"{1}\". Try another title.",
        "Ninguna ocupación se llama “{1}”. Prueba con otro nombre."
      ),
      .addToComparison: ("Add an occupation", "Agregar una ocupación"),
      .addHint: ("Type a job title", "Escribe el nombre de un trabajo"),
      .add: ("Add", "Agregar"),
      .remove: ("Remove", "Quitar"),
      .removeFromComparison: ("Remove {1}", "Quitar {1}"),
      .payMiddleHalf: ("Middle half earns (US)", "La mitad central gana (EE. UU.)"),
      .mostNamedSchooling: ("Schooling most people name", "Estudios que más personas nombran"),
      .mostNamedShare: ("{1} ({2})", "{1} ({2})"),
      .licenseRow: ("License", "Licencia"),
      .noLicenseKnown: (
        "None known to be needed everywhere",
        "Que sepamos, ninguna se exige en todo el país"
      ),

      // MARK: Search
      .searchTitle: ("Search", "Búsqueda"),
      .searchTitleFor: ("Search: {1}", "Búsqueda: {1}"),
      .kindsLabel: ("Kinds", "Tipos"),
      .everything: ("Everything", "Todo"),
      .kindOccupation: ("Occupation", "Ocupación"),
      .kindPathway: ("Pathway", "Trayectoria"),
      .kindProgram: ("Program", "Programa"),
      .kindCourse: ("High school course", "Curso de preparatoria"),
      .kindCredential: ("Credential", "Credencial"),
      .kindCollege: ("College", "Universidad"),
      .kindOccupations: ("Occupations", "Ocupaciones"),
      .kindPathways: ("Pathways", "Trayectorias"),
      .kindPrograms: ("Programs", "Programas"),
      .kindCourses: ("Courses", "Cursos"),
      .kindCredentials: ("Credentials", "Credenciales"),
      .kindColleges: ("Colleges", "Universidades"),
      .spellingChecked: ("Check this.", "Revisa esto."),
      .showingResultsFor: (
        "No title has exactly these words. We looked for: {1}.",
        "Ningún título tiene exactamente estas palabras. Buscamos: {1}."
      ),
      .alsoCalled: ("Also called {1}", "También se llama {1}"),
      .cip: ("CIP {1}", "CIP {1}"),
      .sced: ("SCED {1}", "SCED {1}"),
      .nothingFoundTitle: ("Nothing found for \"{1}\".", "No encontramos nada con “{1}”."),
      .nothingFoundDetail: (
        "Try fewer or other words, a job title, or a code such as 29-1141.",
        "Prueba con menos palabras o con otras, con el nombre de un trabajo en inglés o con un código como 29-1141."
      ),
      .seeClusters: ("See the clusters", "Ver los grupos de carreras"),

      // MARK: Programs, courses, credentials, colleges
      .programLead: (
        "A program after high school. CIP code {1}.",
        "Un programa después de la preparatoria. Código CIP {1}."
      ),
      .programOccupationsTitle: (
        "{n} occupation it prepares for|{n} occupations it prepares for",
        "{n} ocupación para la que prepara|{n} ocupaciones para las que prepara"
      ),
      .programOccupationsNone: (
        "NCES and BLS name no occupation for this program.",
        "El NCES y el BLS no nombran ninguna ocupación para este programa."
      ),
      .nationwide: ("{n} nationwide|{n} nationwide", "{n} en todo el país|{n} en todo el país"),
      .completionsLabel: ("Completions a year", "Títulos y certificados al año"),
      .collegesOffering: (
        "Public colleges in {1} that offer it",
        "Universidades públicas en {1} que lo ofrecen"
      ),
      .collegesOfferingNone: (
        "No public college in {1} offers it, in our data.",
        "Según nuestros datos, ninguna universidad pública en {1} lo ofrece."
      ),
      .collegeColumn: ("College", "Universidad"),
      .tuitionColumn: ("Tuition and fees, in state", "Matrícula y cuotas, residentes del estado"),
      .netPriceColumn: ("Average net price", "Precio neto promedio"),
      .completionRateColumn: ("Finish", "Terminan"),
      .tuitionExplained: (
        "A year, in dollars. Net price: what students with aid pay after grants. Finish: share of full-time students who finish within 150% of the usual time.",
        "Por año, en dólares. Precio neto: lo que pagan quienes reciben ayuda, después de las becas. Terminan: porcentaje de estudiantes a tiempo completo que termina en no más del 150% del tiempo habitual."
      ),
      .courseLead: (
        "High school course in {1}. SCED code {2}.",
        "Curso de preparatoria. Área: {1}. Código SCED {2}."
      ),
      .coursePathwaysTitle: ("Pathways it serves", "Trayectorias en las que sirve"),
      .courseStep: (
        "{1} in the sequence, usually grade {2}",
        "En la secuencia: {1}. Suele tomarse en el grado {2}"
      ),
      .courseElective: (
        "Serves this pathway beside its sequence",
        "Sirve en esta trayectoria, aparte de la secuencia"
      ),
      .courseServesNone: (
        "It serves no pathway in particular.",
        "No es de ninguna trayectoria en particular."
      ),
      .courseGeneral: (
        "A general course: it serves every pathway that names it among its general courses.",
        "Es un curso general: sirve en todas las trayectorias que lo incluyen entre sus cursos generales."
      ),
      .courseSiblings: ("More in {1}", "Más en esta área: {1}"),
      .area01: ("English", "inglés"),
      .area02: ("mathematics", "matemáticas"),
      .area03: ("science", "ciencias"),
      .area04: ("social studies", "estudios sociales"),
      .area05: ("arts", "artes"),
      .area07: ("religion", "religión"),
      .area08: ("physical and health education", "educación física y salud"),
      .area09: ("military science", "ciencia militar"),
      .area10: ("computing", "computación"),
      .area11: ("communication and media", "comunicación y medios"),
      .area12: ("business and marketing", "negocios y mercadotecnia"),
      .area13: ("manufacturing", "manufactura"),
      .area14: ("health care", "atención médica"),
      .area15: ("public service, law and safety", "servicio público, derecho y seguridad"),
      .area16: ("hospitality and tourism", "hotelería y turismo"),
      .area17: ("architecture and construction", "arquitectura y construcción"),
      .area18: ("agriculture and natural resources", "agricultura y recursos naturales"),
      .area19: ("human services", "servicios humanos"),
      .area20: ("transportation and logistics", "transporte y logística"),
      .area21: ("engineering and technology", "ingeniería y tecnología"),
      .area22: ("other subjects", "otras materias"),
      .area23: ("classes before high school", "clases antes de la preparatoria"),
      .area24: ("world languages", "idiomas del mundo"),
      .area25: ("subjects brought together", "materias combinadas"),
      .credentialLead: ("{1} by {2}.", "{1} de {2}."),
      .credentialListTitle: ("Licenses and certificates", "Licencias y certificados"),
      .credentialsFound: ("{n} credential|{n} credentials", "{n} credencial|{n} credenciales"),
      .credentialColumn: ("Credential", "Credencial"),
      .kindColumn: ("Kind", "Tipo"),
      .kindCertification: ("Certification", "Certificación"),
      .kindLicense: ("License", "Licencia"),
      .kindCertificate: ("Certificate", "Certificado"),
      .requirementsColumn: ("It asks for", "Qué pide"),
      .highSchoolColumn: ("In high school?", "¿En la preparatoria?"),
      .minimumAgeLabel: ("Youngest age", "Edad mínima"),
      .years: ("{1} years", "{1} años"),
      .requiresAge: ("age {1}", "{1} años de edad"),
      .requiresHours: ("{1} hours", "{1} horas"),
      .requiresPrior: ("first {1}", "antes, {1}"),
      .requiresNoSchooling: ("no schooling", "sin estudios previos"),
      .requiresHighSchool: ("high school diploma", "diploma de preparatoria"),
      .requiresCertificate: ("certificate program", "programa de certificado"),
      .requiresAssociate: ("associate degree", "título de asociado"),
      .requiresBachelor: ("bachelor's degree", "licenciatura"),
      .requiresMaster: ("master's degree", "maestría"),
      .requiresDoctorate: ("doctorate", "doctorado"),
      .credentialOccupationsTitle: (
        "{n} occupation it serves|{n} occupations it serves",
        "{n} ocupación en la que sirve|{n} ocupaciones en las que sirve"
      ),
      .stacksTitle: ("How it stacks", "Cómo se combina con otras"),
      .stacksOn: ("You need first", "Antes necesitas"),
      .stacksUp: ("It counts toward", "Cuenta para"),
      .website: ("Website", "Sitio web"),
      .controlPublic: ("Public", "Pública"),
      .controlNonprofit: ("Private, not for profit", "Privada, sin fines de lucro"),
      .controlForProfit: ("Private, for profit", "Privada, con fines de lucro"),
      .levelFourYear: ("four years and more", "de cuatro años o más"),
      .levelTwoYear: ("two years", "de dos años"),
      .levelLessThanTwoYear: ("less than two years", "de menos de dos años"),
      .tuitionOutOfState: ("{1} from out of state", "{1} si vienes de otro estado"),
      .netPriceDetail: ("a year, after grants", "al año, después de las becas"),
      .completionRateDetail: (
        "of full-time students, in 150% of the time",
        "de estudiantes a tiempo completo, en el 150% del tiempo"
      ),
      .undergraduatesLabel: ("Undergraduates", "Estudiantes de pregrado"),
      .openAdmission: ("takes everyone who applies", "admite a quien lo solicite"),
      .creditForAP: ("credit for AP exams", "créditos por exámenes AP"),
      .creditForExperience: ("credit for experience", "créditos por experiencia"),
      .collegeProgramsTitle: ("{n} program|{n} programs", "{n} programa|{n} programas"),
      .collegeProgramsNone: (
        "Our data has no programs of this college.",
        "Nuestros datos no tienen programas de esta universidad."
      ),
      .outcomesTitle: ("Pay and debt after finishing", "Sueldo y deuda después de terminar"),
      .outcomesReading: (
        "Typical (median) pay one year after finishing, and typical debt.",
        "Sueldo típico (mediana) un año después de terminar, y deuda típica."
      ),
      .outcomesOld: (
        "Old: people who finished from 2015 to 2017.",
        "Datos viejos: personas que terminaron de 2015 a 2017."
      ),
      .fieldColumn: ("Field", "Campo"),
      .earningsColumn: ("Pay a year", "Sueldo al año"),
      .debtColumn: ("Debt", "Deuda"),

      // MARK: Sources
      .sourcesTitle: ("Sources and years", "Fuentes y años"),
      .sourcesLead: (
        "Every figure in Waymark comes from one of these tables.",
        "Cada cifra de Waymark viene de una de estas tablas."
      ),
      .publishedTitle: ("Published data", "Datos publicados"),
      .dataSetColumn: ("Data set", "Conjunto de datos"),
      .releaseColumn: ("Release", "Edición"),
      .licenseColumn: ("License", "Licencia"),
      .tableColumn: ("Table", "Tabla"),
      .rowsColumn: ("Rows", "Filas"),
      .checksumColumn: ("File, SHA-256", "Archivo, SHA-256"),
      .curatedTitle: ("What we put together ourselves", "Lo que reunimos por nuestra cuenta"),
      .curatedExplained: (
        "These tables are Waymark's own work. Anyone can read them line by line and correct them.",
        "Estas tablas son trabajo propio de Waymark. Cualquiera puede leerlas línea por línea y corregirlas."
      ),
      .curatedFrameworks: (
        "The clusters and pathways of both frameworks",
        "Los grupos y trayectorias de los dos marcos"
      ),
      .curatedMap: ("The map between the two frameworks", "La correspondencia entre los dos marcos"),
      .curatedOccupations: (
        "Further occupations of pathways, each with its reason",
        "Más ocupaciones de las trayectorias, cada una con su razón"
      ),
      .curatedModern: ("Occupations of the new framework", "Ocupaciones del marco nuevo"),
      .curatedCourses: (
        "Pathways that a high school course serves",
        "Trayectorias en las que sirve un curso de preparatoria"
      ),
      .curatedSequences: ("Sequences of career courses", "Secuencias de cursos de carrera técnica"),
      .curatedGeneral: (
        "General courses that serve a pathway",
        "Cursos generales que sirven en una trayectoria"
      ),
      .curatedCredentials: ("Licenses and certificates", "Licencias y certificados"),
      .curatedSummaries: (
        "One sentence about each cluster, pathway and occupation",
        "Una oración sobre cada grupo, trayectoria y ocupación"
      ),
      .curatedMerges: (
        "Occupations that BLS publishes only as a larger group",
        "Ocupaciones que el BLS publica solo dentro de un grupo más amplio"
      ),
      .curatedAliases: (
        "Other spellings of clusters and pathways",
        "Otras formas de escribir los grupos y trayectorias"
      ),
      .curatedGaps: (
        "Skill levels at which a field has no jobs",
        "Niveles de preparación en los que un campo no tiene empleos"
      ),
      .curatedCredentialOccupations: (
        "Occupations that a credential serves",
        "Ocupaciones en las que sirve una credencial"
      ),
      .curatedCredentialPathways: (
        "Pathways that a credential serves",
        "Trayectorias en las que sirve una credencial"
      ),
      .attributionTitle: ("Attribution", "Atribución"),
      .attributionONET: (
        "This product includes information from the O*NET 29.3 and 30.0 Databases by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.",
        "Este producto incluye información de las bases de datos O*NET 29.3 y 30.0 (O*NET 29.3 and 30.0 Databases) del U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Se usa con la licencia CC BY 4.0. O*NET® es una marca comercial de USDOL/ETA. Waymark modificó toda esta información o parte de ella. USDOL/ETA no ha aprobado, respaldado ni probado estas modificaciones."
      ),
      .attributionOthers: (
        "Data of the U.S. Bureau of Labor Statistics, the National Center for Education Statistics and the U.S. Department of Education are in the public domain. Names of career clusters and pathways follow the National Career Clusters Framework by Advance CTE.",
        "Los datos del U.S. Bureau of Labor Statistics, del National Center for Education Statistics y del U.S. Department of Education son de dominio público. Los nombres de los grupos de carreras y de las trayectorias siguen el National Career Clusters Framework de Advance CTE. Los nombres en español son nuestros."
      ),
      .attributionExtracts: (
        "State wages and the programs of colleges were read from extracts that others made of BLS and IPEDS data, and not compared with the publishers' own files. The lengths of construction apprenticeships come from the Chalkline project (MIT license).",
        "Los sueldos por estado y los programas de las universidades se leyeron de extractos hechos por otros. Esos extractos usan datos del BLS y de IPEDS, y no se compararon con los archivos originales. La duración de los programas de aprendizaje de la construcción viene del proyecto Chalkline (licencia MIT)."
      ),

      // MARK: About the numbers
      .numbersTitle: ("How the numbers are made", "Cómo se obtienen las cifras"),
      .numbersLead: (
        "Where each figure comes from, and what we do when there is none.",
        "De dónde viene cada cifra y qué hacemos cuando no hay ninguna."
      ),
      .numbersPay: ("Pay", "Sueldo"),
      .numbersPay1: (
        "Typical pay is the median: half of the people in the job earn more, half earn less. National pay comes from the Bureau of Labor Statistics (BLS), with five points from low to high.",
        "El sueldo típico es la mediana: la mitad de quienes hacen ese trabajo gana más y la otra mitad gana menos. El sueldo nacional viene del Bureau of Labor Statistics (BLS), con cinco puntos del más bajo al más alto."
      ),
      .numbersPay2: (
        "State pay is the median that BLS publishes for the state. When a state has no figure, we say so. We never put the national figure under a state's name.",
        "El sueldo de un estado es la mediana que el BLS publica para ese estado. Cuando un estado no tiene cifra, lo decimos. Nunca ponemos la cifra nacional bajo el nombre de un estado."
      ),
      .numbersPay3: (
        "BLS publishes some jobs only as part of a larger group, and it counts by SOC code, which can hold several O*NET occupations. The page says which group a figure is for. Very high pay is published only as an amount \"or more\".",
        "El BLS publica algunos trabajos solo como parte de un grupo más amplio. Además, cuenta por código SOC, que puede reunir varias ocupaciones de O*NET. La página dice de qué grupo es una cifra. Los sueldos muy altos se publican solo como una cantidad “o más”."
      ),
      .numbersOutlook: ("Openings and growth", "Vacantes y crecimiento"),
      .numbersOutlook1: (
        "BLS projects jobs for ten years. Openings a year count new jobs and people who retire or change occupations. A projection is not a promise.",
        "El BLS proyecta los empleos a diez años. Las vacantes al año cuentan los empleos nuevos y a quienes se jubilan o cambian de ocupación. Una proyección no es una promesa."
      ),
      .numbersLevels: ("Skill levels", "Niveles de preparación"),
      .numbersLevels1: (
        "O*NET puts occupations in five job zones. We call zones 1 and 2 semi-skilled, zone 3 mid-skilled, zones 4 and 5 high-skilled. O*NET has not rated 93 occupations.",
        "O*NET divide las ocupaciones en cinco zonas de trabajo. A las zonas 1 y 2 las llamamos semicalificadas; a la 3, de calificación media; a la 4 y a la 5, altamente calificadas. O*NET no ha evaluado 93 ocupaciones."
      ),
      .numbersPrograms: ("Programs and colleges", "Programas y universidades"),
      .numbersPrograms1: (
        "NCES and BLS publish which instructional programs prepare for which occupations. Which college offers which program comes from the completions that colleges report.",
        "El NCES y el BLS publican qué programas de estudio preparan para qué ocupaciones. Cada universidad reporta los títulos y certificados que otorga: por eso sabemos qué programas ofrece."
      ),
      .numbersPrograms2: (
        "The list of programs has public colleges of 49 states and DC. California and private colleges are missing from it. It names only programs that lead to 474 occupations.",
        "La lista de programas tiene universidades públicas de 49 estados y DC. Faltan California y las universidades privadas. Solo nombra programas que llevan a 474 ocupaciones."
      ),
      .numbersCurated: ("What \"curated\" means", "Qué significa “selección de Waymark”"),
      .numbersCurated1: (
        "Some things nobody publishes: which high school courses serve a pathway, which certificate helps in which job. We wrote them down ourselves and marked them \"curated\".",
        "Hay cosas que nadie publica: qué cursos de preparatoria sirven en una trayectoria, qué certificado ayuda en qué trabajo. Las reunimos por nuestra cuenta y las marcamos como “selección de Waymark”."
      ),
      .numbersCurated2: (
        "Every curated line can be read and corrected in the project's Facts folder.",
        "Cada línea de esa selección se puede leer y corregir en la carpeta Facts del proyecto."
      ),
      .numbersMissing: ("Missing figures", "Cifras que faltan"),
      .numbersMissing1: (
        "A missing figure is shown as missing. It is never zero and never a guess.",
        "Si falta una cifra, se dice que falta. Nunca ponemos un cero ni la inventamos."
      ),

      // MARK: Accessibility and privacy
      .accessibilityTitle: ("Accessibility", "Accesibilidad"),
      .accessibilityLead: (
        "Waymark is made to meet WCAG 2.2, level AA.",
        "Waymark está hecho para cumplir con WCAG 2.2, nivel AA."
      ),
      .accessibilityHow: ("How it works", "Cómo funciona"),
      .accessibilityHow1: (
        "Every page works with the keyboard alone, without scripts, at 400% zoom and on paper. Every chart has a table behind it. Color is never the only sign.",
        "Todas las páginas funcionan solo con el teclado, sin scripts, al 400% de aumento y en papel. Cada gráfica tiene una tabla detrás. El color nunca es la única señal."
      ),
      .accessibilityHow2: (
        "Light and dark colors follow your device. You can choose them at the foot of each page.",
        "Los colores claros u oscuros siguen a tu dispositivo. Puedes elegirlos al pie de cada página."
      ),
      .accessibilityTested: ("How we check", "Cómo lo revisamos"),
      .accessibilityTested1: (
        "Automatic checks with axe run on every kind of page, in light and dark, on each change. They find only a part of all barriers.",
        "Con cada cambio se hacen pruebas automáticas con axe en cada tipo de página, en claro y en oscuro. Solo encuentran una parte de las barreras."
      ),
      .accessibilityHelp: ("When something is in your way", "Si algo te estorba"),
      .accessibilityHelp1: (
        "Tell the people who run this site. They can report it to the project.",
        "Avisa a las personas encargadas de este sitio. Ellas pueden informar al proyecto."
      ),
      .privacyTitle: ("Privacy", "Privacidad"),
      .privacyLead: (
        "You can use all of this without telling us who you are.",
        "Puedes usar todo esto sin decirnos quién eres."
      ),
      .privacyKept: ("What is kept", "Qué se guarda"),
      .privacyKept1: (
        "When you choose a state, your browser keeps it in one cookie for a year. It holds the two letters of the state and nothing else.",
        "Cuando eliges un estado, tu navegador lo guarda en una cookie durante un año. La cookie contiene las dos letras del estado y nada más."
      ),
      .privacyKept2: (
        "When you choose a language, your browser keeps it in another cookie for a year. It holds the two letters of the language. Before that we use the language your browser asks for.",
        "Cuando eliges un idioma, tu navegador lo guarda en otra cookie durante un año. La cookie contiene las dos letras del idioma. Antes de eso usamos el idioma que pide tu navegador."
      ),
      .privacyKept3: (
        "Your browser keeps your choice of light or dark, and the address of your last plan. We do not get them.",
        "Tu navegador guarda tu elección de claro u oscuro y la dirección de tu último plan. No los recibimos."
      ),
      .privacyNot: ("What is not", "Qué no hay"),
      .privacyNot1: (
        "No trackers, no ads, no fonts or scripts from elsewhere, no accounts on these pages.",
        "No hay rastreadores, ni anuncios, ni fuentes o scripts de otros sitios, ni cuentas en estas páginas."
      ),
      .privacyServer: ("The server", "El servidor"),
      .privacyServer1: (
        "Waymark writes no log of who looked at what. The people who run this site may run other software in front of it: ask them.",
        "Waymark no lleva ningún registro de quién miró qué. Las personas encargadas de este sitio pueden tener otro software delante: pregúntales."
      ),

      // MARK: The pages of routes
      .navPlan: ("My plan", "Mi plan"),
      .planTitle: ("My plan", "Mi plan"),
      .planLead: (
        "Your courses by grade and term, checked against every rule as you move them.",
        "Tus cursos por grado y período, revisados con cada regla cuando los mueves."
      ),
      .planStartTitle: ("Make a plan", "Haz un plan"),
      .planStartLead: (
        "Say where you are and what you want. You get a plan for every term that is left, and you can change all of it.",
        "Di dónde estás y qué quieres. Recibes un plan para cada período que falta, y puedes cambiarlo todo."
      ),
      .planSchool: ("School or district", "Escuela o distrito"),
      .planWhere: ("The next term to plan", "El próximo período a planear"),
      .planProgram: ("Program of study", "Programa de estudios"),
      .planNoProgram: ("None yet, only the diploma", "Ninguno aún, solo el diploma"),
      .planProgramHint: ("You can change it at any time.", "Puedes cambiarlo en cualquier momento."),
      .planMake: ("Make my plan", "Hacer mi plan"),
      .planEmptyStart: ("Start without courses", "Empezar sin cursos"),
      .planGoOn: ("Go on with your plan", "Seguir con tu plan"),
      .planChoose: ("Choose", "Elegir"),
      .planOpen: ("Open a saved plan", "Abrir un plan guardado"),
      .planKept: (
        "Your plan is in the address of the page and, if scripts run, in this browser. We keep nothing.",
        "Tu plan está en la dirección de la página y, si hay scripts, en este navegador. No guardamos nada."
      ),
      .planNoPacks: ("No district's courses are here", "No hay cursos de ningún distrito"),
      .planNoPacksDetail: (
        "A plan needs the courses and the calendar of a school. Whoever runs this site can add them as a pack.",
        "Un plan necesita los cursos y el calendario de una escuela. Quien administra este sitio puede agregarlos como un paquete."
      ),
      .planMadeUp: (
        "This district is made up. Nothing in it is the rule of a real one.",
        "Este distrito es inventado. Nada en él es la regla de uno real."
      ),
      .planGoal: ("Goal: {1}.", "Meta: {1}."),
      .planChange: ("Change the goal", "Cambiar la meta"),
      .planMend: ("Repair the plan", "Reparar el plan"),
      .planOther: ("Another plan", "Otro plan"),
      .planClear: ("Start over", "Empezar de nuevo"),
      .planUndo: ("Undo", "Deshacer"),
      .planPrint: ("Print", "Imprimir"),
      .planSave: ("Save as file", "Guardar como archivo"),
      .planTable: ("Save as table", "Guardar como tabla"),
      .planActions: ("What you can do with the plan", "Lo que puedes hacer con el plan"),
      .planGrade: ("Grade {1}", "Grado {1}"),
      .planHere: ("you are here", "estás aquí"),
      .planFinished: ("finished", "terminado"),
      .planPlanned: ("planned", "planeado"),
      .planCredits: ("{n} credit|{n} credits", "{n} crédito|{n} créditos"),
      .planGradeTerm: ("Grade {1}, {2}", "Grado {1}, {2}"),
      .planFall: ("fall", "otoño"),
      .planWinter: ("winter", "invierno"),
      .planSpring: ("spring", "primavera"),
      .planSummer: ("summer", "verano"),
      .planAdd: ("Add a course", "Agregar un curso"),
      .planAddIn: ("Add a course in {1}", "Agregar un curso en {1}"),
      .planGoesOn: ("goes on", "continúa"),
      .planCollege: ("college credit", "crédito universitario"),
      .planCareer: ("career course", "curso técnico"),
      .planMoveTo: ("Move to", "Mover a"),
      .planMark: ("Mark", "Nota"),
      .planNoMark: ("No mark yet", "Sin nota aún"),
      .planRemove: ("Remove", "Quitar"),
      .planCounts: ("Counts toward {1}.", "Cuenta para {1}."),
      .planCountsNone: (
        "Counts toward nothing that you asked for.", "No cuenta para nada de lo que pediste."
      ),
      .planNowhere: ("It is not taught in another term.", "No se enseña en otro período."),
      .planTroubleNeeds: ("Needs {1} first", "Antes necesita {1}"),
      .planTroubleLate: (
        "Needs {1} first, which is planned later", "Antes necesita {1}, que está planeado después"
      ),
      .planTroubleWith: ("Needs {1} before it or with it", "Necesita {1} antes o a la vez"),
      .planTroubleApproval: ("Ask your school: it has to agree", "Pregunta en tu escuela: debe aceptarlo"),
      .planTroubleTerm: ("Not taught in this term", "No se enseña en este período"),
      .planTroubleGrade: ("Only for {1}", "Solo para {1}"),
      .planTroubleEnd: ("Does not end before school does", "No termina antes que la escuela"),
      .planTroubleTwice: ("Stands in the plan twice", "Está dos veces en el plan"),
      .planTooMany: ("{1} courses, but {2} periods", "{1} cursos, pero {2} períodos"),
      .planCheck: ("The check", "La revisión"),
      .planLeft: ("{n} credit left|{n} credits left", "Falta {n} crédito|Faltan {n} créditos"),
      .planLeftCourses: ("{n} course left|{n} courses left", "Falta {n} curso|Faltan {n} cursos"),
      .planLeftOthers: ("All courses planned", "Todos los cursos planeados"),
      .planLeftNone: ("Everything is met", "Todo está cumplido"),
      .planLegendEarned: ("earned", "obtenido"),
      .planLegendPlanned: ("planned", "planeado"),
      .planLegendMissing: ("missing", "falta"),
      .planOf: ("{1} of {2}", "{1} de {2}"),
      .planMissing: ("{n} credit missing.|{n} credits missing.", "Falta {n} crédito.|Faltan {n} créditos."),
      .planMissingCourses: (
        "{n} course missing.|{n} courses missing.", "Falta {n} curso.|Faltan {n} cursos."
      ),
      .planMissingAverage: ("An average of {1} is needed.", "Se necesita un promedio de {1}."),
      .planSeeCourses: ("See courses for it", "Ver cursos para esto"),
      .planReach: ("I have done this", "Ya lo hice"),
      .planUnreach: ("Not done after all", "Aún no lo hice"),
      .planReached: ("done", "hecho"),
      .planNotReached: ("not a course; still to do", "no es un curso; falta hacerlo"),
      .planChoice: ("{1} of these", "{1} de estos"),
      .planWaived: ("waived", "eximido"),
      .planCollegeTitle: ("College credit", "Crédito universitario"),
      .planHours: ("{n} hour|{n} hours", "{n} hora|{n} horas"),
      .planHoursReading: (
        "if you reach the mark in each course and the college accepts you",
        "si alcanzas la nota en cada curso y la universidad te acepta"
      ),
      .planHoursColumn: ("Hours", "Horas"),
      .planNeedsColumn: ("Needs", "Necesita"),
      .planUntilColumn: ("Until", "Hasta"),
      .planNoMinimum: ("any pass", "aprobar"),
      .planNoEnd: ("no end", "sin fin"),
      .planNear: ("Almost there", "Ya casi"),
      .planNearReading: (
        "What else is close, and what is missing for it.", "Lo que está cerca y lo que le falta."
      ),
      .planNearOthers: ("{n} other thing|{n} other things", "{n} cosa más|{n} cosas más"),
      .planNearCourses: ("{n} course|{n} courses", "{n} curso|{n} cursos"),
      .planNearAdd: ("Aim for it too", "Buscarlo también"),
      .planExits: ("If you stop here", "Si te detienes aquí"),
      .planExitsReading: (
        "what you would hold, and the work it opens in {1}", "lo que tendrías y el trabajo que abre en {1}"
      ),
      .planAfter: ("After grade {1}", "Después del grado {1}"),
      .planHolds: ("{n} credit.|{n} credits.", "{n} crédito.|{n} créditos."),
      .planNoDiploma: ("No diploma yet.", "Aún sin diploma."),
      .planHoldsSet: (
        "{1}, if what is no course is done too.", "{1}, si también se cumple lo que no es curso."
      ),
      .planHoldsHours: (
        "Up to {n} college hour.|Up to {n} college hours.",
        "Hasta {n} hora universitaria.|Hasta {n} horas universitarias."
      ),
      .planConflict: ("These rules cannot be kept together", "Estas reglas no se pueden cumplir juntas"),
      .planConflictMinimal: (
        "Without any one of them a plan is possible.", "Sin una cualquiera de ellas hay un plan posible."
      ),
      .planRuleRequirement: ("{1} is met", "Se cumple {1}"),
      .planRuleLock: ("{1} begins in {2}", "{1} empieza en {2}"),
      .planRuleRefusal: ("{1} is not taken", "No se toma {1}"),
      .planRulePrerequisites: ("What has to come before {1}", "Lo que debe venir antes de {1}"),
      .planRuleOffering: (
        "The terms and grades in which {1} is taught", "Los períodos y grados en que se enseña {1}"
      ),
      .planRulePeriods: ("The periods of the terms that are left", "Los períodos de clase que quedan"),
      .planRuleMost: ("The most courses at once", "El máximo de cursos a la vez"),
      .planRuleLeast: ("The fewest courses at once", "El mínimo de cursos a la vez"),
      .planRuleYear: ("The most credit of a year", "El máximo de créditos por año"),
      .planSaidMoved: ("Moved.", "Movido."),
      .planSaidAdded: ("Added.", "Agregado."),
      .planSaidRemoved: ("Removed.", "Quitado."),
      .planSaidMarked: ("Noted.", "Anotado."),
      .planSaidMade: ("Made. No plan meets it all better.", "Hecho. Ningún plan lo cumple mejor."),
      .planSaidMadeUnproved: (
        "Made. It meets all rules; a better one may exist.",
        "Hecho. Cumple todas las reglas; puede haber uno mejor."
      ),
      .planSaidMended: (
        "Repaired, with as few changes as can be.", "Reparado, con los menos cambios posibles."
      ),
      .planSaidMendedUnproved: (
        "Repaired. Fewer changes may be possible.", "Reparado. Quizá con menos cambios se pueda."
      ),
      .planSaidOther: ("Here is a different plan.", "Aquí hay un plan distinto."),
      .planSaidNoOther: (
        "No clearly different plan was found.", "No se encontró un plan claramente distinto."
      ),
      .planSaidCleared: ("Cleared. What is done is kept.", "Borrado. Lo hecho se conserva."),
      .planSaidImpossible: ("No plan is possible.", "Ningún plan es posible."),
      .planSaidUnknown: (
        "No plan was found in the time that we have.", "No se encontró un plan en el tiempo que tenemos."
      ),
      .planAddTitle: ("Courses for {1}", "Cursos para {1}"),
      .planAddFits: ("Courses for “{1}”", "Cursos para «{1}»"),
      .planAddHelps: ("They count toward what is missing", "Cuentan para lo que falta"),
      .planAddOthers: ("Other courses", "Otros cursos"),
      .planAddNone: ("No course that you can take is left.", "No queda ningún curso que puedas tomar."),
      .planAddTo: ("Add", "Agregar"),
      .planCourseColumn: ("Course", "Curso"),
      .planTermColumn: ("Term", "Período"),
      .planCreditsColumn: ("Credits", "Créditos"),
      .planStatusColumn: ("Status", "Estado"),
      .planGoOnAnyway: ("Open what can be shown", "Abrir lo que se puede mostrar"),
      .planSchoolField: ("School", "Escuela"),
      .expectedPlanGoal: (
        "a diploma, endorsement or program of study of the pack",
        "un diploma, un reconocimiento o un programa de estudios del paquete"
      ),
      .planRuleSame: (
        "Only one of these is taken, they teach the same: {1}",
        "Solo se toma uno de estos, enseñan lo mismo: {1}"
      ),
      .planAddCancel: ("Close the list", "Cerrar la lista"),
      .planNote: (
        "Rules: {1}. Drag a course to move it, or open it and choose a term.",
        "Reglas: {1}. Arrastra un curso para moverlo, o ábrelo y elige un período."
      ),
      .planSign: ("Signatures", "Firmas"),
      .planSignLearner: ("Learner", "Estudiante"),
      .planSignFamily: ("Family", "Familia"),
      .planSignCounselor: ("Counselor", "Consejero o consejera"),
      .planShowCourses: ("Show courses", "Ver cursos"),
      .planImportTitle: ("Open a saved plan", "Abrir un plan guardado"),
      .planImportLead: (
        "A plan is a file of text that you keep. It is read once and not stored.",
        "Un plan es un archivo de texto que tú guardas. Se lee una vez y no se almacena."
      ),
      .planImportFile: ("The plan's file", "El archivo del plan"),
      .planFileTooLarge: (
        "The file is too large for a plan.", "El archivo es demasiado grande para un plan."
      ),
      .planFileNotJSON: ("The file is no plan: {1}", "El archivo no es un plan: {1}"),
      .planFileNothing: ("Choose a file first.", "Primero elige un archivo."),
      .planFileUnknownKey: ("{1} has an unknown key “{2}”.", "{1} tiene una clave desconocida «{2}»."),
      .planFileMissingKey: ("{1} has no {2}.", "{1} no tiene {2}."),
      .planFileBadValue: ("{1} is {2}. Expected {3}.", "{1} es {2}. Se espera {3}."),
      .planFileUnknown: ("{1}: there is no {2} “{3}”.", "{1}: no existe {2} «{3}»."),
      .planFileDidYouMean: ("Did you mean “{1}”?", "¿Quisiste decir «{1}»?"),
      .planFileBeyond: (
        "This page cannot show part of the file: {1}. Keep the file; the audit command reads all of it.",
        "Esta página no puede mostrar parte del archivo: {1}. Conserva el archivo; el comando de auditoría lo lee todo."
      ),
      .planFileForeign: ("courses of another school", "cursos de otra escuela"),
      .planFileExceptions: ("exceptions", "excepciones"),
      .planFileStatus: ("transferred, dual or waived credit", "crédito transferido, doble o eximido"),
      .planFileNoTerm: ("courses without a term", "cursos sin período"),
      .expectedPlan: (
        "courses by term such as 9-fall:ENG9,ALG1~B;9-spring:HEA101, at most {1}",
        "cursos por período como 9-fall:ENG9,ALG1~B;9-spring:HEA101, {1} como máximo"
      ),
      .expectedPlanAction: (
        "an action such as move:ALG1:9-fall:10-fall", "una acción como move:ALG1:9-fall:10-fall"
      ),

      .navRoutes: ("Routes", "Rutas"),
      .routesTitle: ("Routes to work", "Rutas hacia un trabajo"),
      .routesTo: ("Routes to {1}", "Rutas hacia {1}"),
      .routesLead: (
        "Say where you are and where you want to go. See every way there, with its time, its cost and what it pays on the way.",
        "Di dónde estás y adónde quieres llegar. Verás cada camino, con su tiempo, su costo y lo que paga mientras tanto."
      ),
      .routesFormLabel: ("Where you are and where you want to go", "Dónde estás y adónde quieres llegar"),
      .routesWhere: ("Where you are now", "Dónde estás ahora"),
      .routesInGrade: ("In grade {1}", "En el grado {1}"),
      .routesDiploma: ("Finished high school", "Con la preparatoria terminada"),
      .routesNoDiploma: ("No high school diploma", "Sin diploma de preparatoria"),
      .routesWorking: ("Working: name the job below", "Con trabajo: escríbelo abajo"),
      .routesWorkingAs: ("Working as {1}", "Con trabajo: {1}"),
      .routesWhither: ("Where you want to go", "Adónde quieres llegar"),
      .routesFind: ("Find routes", "Buscar rutas"),
      .routesHeld: (
        "What you do or have: a job, a degree, a license, credits",
        "Lo que haces o tienes: trabajo, título, licencia, créditos"
      ),
      .routesJob: ("Job", "Trabajo"),
      .routesJobHint: ("A job title, such as cashier", "El nombre de un trabajo, como cajero"),
      .routesJobYears: ("Years in it", "Años en él"),
      .routesJobMissed: (
        "No job is called \"{1}\". Type a job title.",
        "Ningún trabajo se llama «{1}». Escribe el nombre de un trabajo."
      ),
      .routesAward: ("Certificate or degree", "Certificado o título"),
      .routesNone: ("None", "Ninguno"),
      .routesAwardField: ("Its field", "Su campo"),
      .routesAwardHint: ("Such as nursing, or a CIP code", "Por ejemplo enfermería, o un código CIP"),
      .routesFieldMissed: (
        "Choose a degree and name its field. No program is called \"{1}\".",
        "Elige un título y escribe su campo. Ningún programa se llama «{1}»."
      ),
      .routesCredential: ("License or credential", "Licencia o credencial"),
      .routesCredentialHint: ("Such as nursing assistant", "Por ejemplo auxiliar de enfermería"),
      .routesCredentialMissed: ("No credential is called \"{1}\".", "Ninguna credencial se llama «{1}»."),
      .routesCredits: ("College credits so far", "Créditos universitarios que ya tienes"),
      .routesAge: ("Age", "Edad"),
      .routesAgeHeld: ("Age {1}", "Edad: {1}"),
      .routesLimits: (
        "Limits: time, cost, pay, debt, other states",
        "Límites: tiempo, costo, sueldo, deuda, otros estados"
      ),
      .routesLimitMonths: ("There in", "Llegar en"),
      .routesLimitCost: ("Cost at most, in dollars", "Costo máximo, en dólares"),
      .routesLimitLegs: ("Steps at most", "Pasos como máximo"),
      .routesAnyNumber: ("Any number", "Los que sean"),
      .routesOtherStates: ("Other states to study in", "Otros estados para estudiar"),
      .routesOtherStatesHint: ("Two letters each, such as OR, ID", "Dos letras cada uno, como OR, ID"),
      .routesStateMissed: ("No state is called \"{1}\".", "Ningún estado se llama «{1}»."),
      .routesKeepEarning: (
        "I have to earn all the time after high school",
        "Tengo que ganar dinero todo el tiempo después de la preparatoria"
      ),
      .routesNoDebt: ("I do not want to owe money at any time", "No quiero deber dinero en ningún momento"),
      .routesStartGrade: ("grade {1}", "el grado {1}"),
      .routesStartWork: ("work as {1}", "un trabajo: {1}"),
      .routesFrom: ("From {1}", "Desde {1}"),
      .routesFromIn: ("From {1} in {2}.", "Desde {1}, en {2}."),
      .routesStartNow: ("You can start now.", "Puedes empezar ahora."),
      .routesFound: ("{n} route found|{n} routes found", "{n} ruta encontrada|{n} rutas encontradas"),
      .routesShown: (
        "{1} of {n} route shown|{1} of {n} routes shown",
        "{1} de {n} ruta en esta página|{1} de {n} rutas en esta página"
      ),
      .routesPrinted: ("Waymark, routes in {1}", "Waymark, rutas en {1}"),
      .routesSideBySide: ("Side by side", "Lado a lado"),
      .routesExit: ("Exit to work", "Salida a un trabajo"),
      .routesPay: ("Yearly pay", "Sueldo anual"),
      .routesMoney: ("Money in hand", "Dinero disponible"),
      .routesOwed: ("owes {1}", "debe {1}"),
      .routesAfterSchool: ("After high school", "Después de la preparatoria"),
      .routesNow: ("Now", "Ahora"),
      .routesYears: ("{n} year|{n} years", "{n} año|{n} años"),
      .routesYearsDecimal: ("{1} years", "{1} años"),
      .routesTime: ("Time", "Tiempo"),
      .routesCost: ("Cost", "Costo"),
      .routesEarnedOnTheWay: ("Earned", "Ganado"),
      .routesFinish: ("Finish", "Terminan"),
      .routesEarned: ("Ahead after {1}", "Saldo tras {1}"),
      .routesJobs: ("Jobs it opens", "Empleos que abre"),
      .routesFirstPay: ("First pay after", "Primer sueldo tras"),
      .routesDebt: ("Most owed", "Deuda máxima"),
      .routesChanges: ("Changes of place", "Cambios de lugar"),
      .routesGoal: ("Goal", "Meta"),
      .routesRoute: ("Route", "Ruta"),
      .routesNumber: ("route {1}", "ruta {1}"),
      .routesSteps: ("Step by step", "Paso a paso"),
      .routesAssumed: ("assumed in part", "supuesto en parte"),
      .routesAll: ("See all {n} route|See all {n} routes", "Ver {n} ruta|Ver las {n} rutas"),
      .routesFewer: ("See a few different routes only", "Ver solo unas pocas rutas distintas"),
      .routesWinFrontier: (
        "No route is both faster and cheaper",
        "Ninguna ruta es más rápida y más barata a la vez"
      ),
      .routesWinBetween: ("Lies between the other routes", "Está entre las otras rutas"),
      .routesSummary: ("Steps: {1}.", "Pasos: {1}."),
      .routesNote: (
        "Cost: full tuition and fees, exams and licenses until the goal; living is not counted. Earned: pay on the way to the goal. Finish: the chance to complete every step.",
        "Costo: matrícula completa, exámenes y licencias hasta la meta; no incluye gastos de vida. Ganado: sueldo en el camino a la meta. Terminan: la probabilidad de completar todos los pasos."
      ),
      .routesNoteAhead: (
        "Ahead after {1}: all pay in that time, less all costs. Money in hand: a share of all pay, less the costs so far.",
        "Saldo tras {1}: todo el sueldo en ese tiempo, menos todos los costos. Dinero disponible: una parte del sueldo, menos los costos hasta entonces."
      ),
      .routesNoteAssumed: (
        "* Rests on an assumption. You can change it below.",
        "* Se basa en un supuesto. Puedes cambiarlo abajo."
      ),
      .routesWhen: ("When", "Cuándo"),
      .routesFromTo: ("{1} to {2}", "{1} a {2}"),
      .routesWait: ("You wait {1} until you are old enough.", "Esperas {1} hasta tener la edad."),
      .routesNoCollege: ("No college known", "No conocemos ninguna universidad"),
      .routesPayMeanwhile: ("Pay meanwhile", "Sueldo mientras tanto"),
      .routesNoPay: ("None", "Ninguno"),
      .routesPayYear: ("{1} a year", "{1} al año"),
      .routesPayYears: ("{1} to {2} a year", "{1} a {2} al año"),
      .routesCounted: ("What counted", "Lo que contó"),
      .routesEarn: ("What you have then", "Lo que tienes entonces"),
      .routesOpens: (
        "Here you can step off to {n} job.|Here you can step off to {n} jobs.",
        "Aquí puedes salir a {n} empleo.|Aquí puedes salir a {n} empleos."
      ),
      .routesOpensMore: (
        "And {n} more. The middle one pays {1}.|And {n} more. The middle one pays {1}.",
        "Y {n} más. El del medio paga {1}.|Y {n} más. El del medio paga {1}."
      ),
      .routesGoalReached: ("Goal: {1}", "Meta: {1}"),
      .routesGoalPays: ("It pays {1} a year.", "Paga {1} al año."),
      .routesGoalPaysFirst: (
        "It pays {1} a year at first, then up to {2}.",
        "Paga {1} al año al principio, después hasta {2}."
      ),
      .routesPlot: ("Cost against time", "Costo y tiempo"),
      .routesPlotReading: (
        "Lower left is better. No route lies below the line.",
        "Abajo a la izquierda es mejor. Ninguna ruta queda debajo de la línea."
      ),
      .routesPlotAxis: ("Cost until the goal", "Costo hasta la meta"),
      .routesPlotOff: (
        "Some routes off the line win at something else.",
        "Algunas rutas fuera de la línea ganan en otra cosa."
      ),
      .routesPlotWins: ("Route {1}: {2}.", "Ruta {1}: {2}."),
      .routesPlotLine: ("On the line", "En la línea"),
      .routesPlotSummary: (
        "Cost against time of all routes. On the line: {1}.",
        "Costo y tiempo de todas las rutas. En la línea: {1}."
      ),
      .routesAssume: ("What these numbers assume", "Lo que suponen estos números"),
      .routesAssumeList: ("Assumed: {1}.", "Se supone: {1}."),
      .routesAssumeReading: (
        "Change one and the routes are worked out again.",
        "Cambia uno y las rutas se calculan de nuevo."
      ),
      .routesChanged: ("changed", "cambiado"),
      .routesWorkOut: ("Work it out again", "Calcular de nuevo"),
      .routesDefault: ("Back to the default: {1}", "Volver al valor inicial: {1}"),
      .routesTable: ("All figures", "Todas las cifras"),
      .routesCompare: ("Compare the two chosen", "Comparar las dos elegidas"),
      .routesCompareHint: ("Choose two routes", "Elige dos rutas"),
      .routesCompareLimit: (
        "Two are chosen. Take one away to choose another.",
        "Ya elegiste dos. Quita una para elegir otra."
      ),
      .routesCompareOne: ("Compare route {1}: {2}", "Comparar la ruta {1}: {2}"),
      .routesCompareTitle: ("Two routes side by side", "Dos rutas lado a lado"),
      .routesCompareHere: ("Two routes", "Dos rutas"),
      .routesCompareNone: ("Two routes are needed.", "Hacen falta dos rutas."),
      .routesCompareNoneDetail: ("Choose two in the list of routes.", "Elige dos en la lista de rutas."),
      .routesBack: ("Back to all routes", "Volver a las rutas"),
      .routesDifference: ("Difference", "Diferencia"),
      .routesWinsAt: ("What it wins at", "En qué gana"),
      .routesLegs: ("Steps", "Pasos"),
      .routesSame: ("The same", "Igual"),
      .routesSooner: ("Route {1} by {2}", "Ruta {1}: {2} antes"),
      .routesLess: ("Route {1}: {2} less", "Ruta {1}: {2} menos"),
      .routesMore: ("Route {1}: {2} more", "Ruta {1}: {2} más"),
      .routesPoints: ("{n} point|{n} points", "{n} punto|{n} puntos"),
      .routesOnlyHere: ("only on this route", "solo en esta ruta"),
      .routesSharedLegs: ("{n} step in common|{n} steps in common", "{n} paso en común|{n} pasos en común"),
      .routesNoneTitle: ("There is no route", "No hay ninguna ruta"),
      .routesNoneDetail: ("No route keeps to your limits.", "Ninguna ruta respeta tus límites."),
      .routesRelax: ("What would open a route", "Qué abriría una ruta"),
      .routesRelaxReading: (
        "Each line changes a limit as little as needed.",
        "Cada línea cambia un límite solo lo necesario."
      ),
      .routesOpenings: ("One thing more to have", "Una cosa más que tener"),
      .routesOpeningsReading: (
        "With one of these, a route keeps to your limits. Time and cost are what it takes by itself.",
        "Con una de estas, hay una ruta dentro de tus límites. El tiempo y el costo son los suyos propios."
      ),
      .routesNoJobs: ("No job is of that kind", "No hay empleos de ese tipo"),
      .routesNoJobsDetail: ("Choose another level or another pay.", "Elige otro nivel u otro sueldo."),
      .routesOtherGoal: ("Choose another goal", "Elegir otra meta"),
      .routesGoalMissed: ("No job is called \"{1}\".", "Ningún empleo se llama «{1}»."),
      .routesGoalMissedDetail: (
        "Try another title, or choose from the list.",
        "Prueba con otro nombre, o elige de la lista."
      ),
      .routesGoalPathway: ("jobs in {1}", "empleos de {1}"),
      .routesGoalSemi: ("semi-skilled jobs in {1}", "empleos poco calificados de {1}"),
      .routesGoalMid: ("mid-skilled jobs in {1}", "empleos de calificación media de {1}"),
      .routesGoalHigh: ("high-skilled jobs in {1}", "empleos muy calificados de {1}"),
      .routesGoalCluster: ("jobs in {1} that pay {2} or more", "empleos de {1} que pagan {2} o más"),
      .routesHow: ("How it works", "Cómo funciona"),
      .routesHow1: (
        "We look at every way from where you are: high school, college, apprenticeship, license and work.",
        "Miramos todos los caminos desde donde estás: preparatoria, universidad, aprendizaje, licencia y trabajo."
      ),
      .routesHow2: (
        "We keep each route that no other beats on all counts: time, cost, pay, the chance to finish, and jobs it opens.",
        "Guardamos cada ruta que ninguna otra supera en todo: tiempo, costo, sueldo, probabilidad de terminar y empleos que abre."
      ),
      .routesHow3: (
        "What nobody publishes is assumed. Each assumption is listed, and you can change it.",
        "Lo que nadie publica se supone. Cada supuesto está en la lista, y puedes cambiarlo."
      ),
      .routesExamples: ("Examples", "Ejemplos"),
      .routesHowThere: ("How do I get there?", "¿Cómo llego ahí?"),
      .routesPathwayReading: (
        "Choose a job of this pathway, or any job of a skill level.",
        "Elige un empleo de esta trayectoria, o cualquiera de un nivel."
      ),
      .routesAnyLevel: ("Any job: {1}", "Cualquier empleo: {1}"),
      .expectedYesNumber: ("1, or nothing", "1, o nada"),
      .expectedGoal: (
        "the code or title of an occupation, pathway:ID:LEVEL or cluster:ID:PAY, with an occupation behind it",
        "el código o título de una ocupación, pathway:ID:NIVEL o cluster:ID:SUELDO, con una ocupación detrás"
      ),
      .expectedAmount: ("a number from {1} to {2}", "un número de {1} a {2}"),
      .expectedLike: ("something like {1}", "algo como {1}"),
      .expectedNotWith: ("something that agrees with {1}", "algo que concuerde con {1}"),
      .expectedApprenticeship: ("the code of an apprenticeship", "el código de un aprendizaje"),

      // MARK: When something goes wrong
      .failNotFound: ("There is no page here.", "Aquí no hay ninguna página."),
      .failNotFoundDetail: (
        "The address may have a typing mistake, or the page has moved.",
        "Tal vez la dirección tiene un error o la página cambió de lugar."
      ),
      .failUnknown: ("There is no {1} \"{2}\".", "No existe {1} “{2}”."),
      .failUnknownDetail: ("Check the code, or search for the name.", "Revisa el código o busca por nombre."),
      .failParameter: ("This page does not know \"{1}\".", "Esta página no reconoce “{1}”."),
      .failParameterDetail: ("It takes: {1}.", "Acepta: {1}."),
      .failParameterNone: (
        "It takes nothing after the question mark.",
        "No acepta nada después del signo de interrogación."
      ),
      .failValue: ("\"{1}\" does not fit {2}.", "“{1}” no sirve para {2}."),
      .failValueDetail: ("Expected: {1}.", "Se espera: {1}."),
      .failMethod: ("This address cannot be used that way.", "Esta dirección no se puede usar así."),
      .failMethodDetail: ("It answers {1}.", "Responde a {1}."),
      .failTooLong: ("The address is too long.", "La dirección es demasiado larga."),
      .failTooLongDetail: ("Use at most 4,096 characters.", "Usa 4,096 caracteres como máximo."),
      .failTooLarge: ("The request is too large.", "La solicitud es demasiado grande."),
      .failTooLargeDetail: ("Send at most {1}.", "Envía {1} como máximo."),
      .failUnavailable: (
        "The data cannot be read right now.",
        "En este momento no se pueden leer los datos."
      ),
      .failUnavailableDetail: (
        "Try again in a minute. If it stays, tell the people who run this site.",
        "Inténtalo otra vez en un minuto. Si sigue igual, avisa a las personas encargadas de este sitio."
      ),
      .failBug: ("Something went wrong on our side.", "Algo falló de nuestro lado."),
      .failBugDetail: (
        "Try again. If it stays, tell the people who run this site.",
        "Inténtalo otra vez. Si sigue igual, avisa a las personas encargadas de este sitio."
      ),
      .nearestTitle: ("Nearest to it", "Lo más parecido"),
      .backHome: ("Back to the clusters", "Volver a los grupos de carreras"),
      .thingCluster: ("cluster", "el grupo de carreras"),
      .thingPathway: ("pathway", "la trayectoria"),
      .thingOccupation: ("occupation", "la ocupación"),
      .thingProgram: ("program", "el programa"),
      .thingCourse: ("course", "el curso"),
      .thingCredential: ("credential", "la credencial"),
      .thingCollege: ("college", "la universidad"),
      .failNearest: ("Did you mean \"{1}\"?", "¿Quisiste decir “{1}”?"),
      .failKnown: ("There are: {1}.", "Existen: {1}."),
      .failNoneKnown: ("There are none here.", "Aquí no hay ninguno."),
      .failMediaType: (
        "The body is of a type that this address does not take.",
        "El contenido es de un tipo que esta dirección no acepta."
      ),
      .failMediaTypeDetail: ("Send it as {1}, not compressed.", "Envíalo como {1}, sin comprimir."),
      .failWorkTooMuch: ("This would take too long.", "Esto tardaría demasiado."),
      .failWorkTooMuchDetail: (
        "The most that is worked on here: {1}. The command does more.",
        "Lo máximo que se calcula aquí: {1}. El comando hace más."
      ),
      .thingPack: ("pack", "el paquete"),
      .thingStudyProgram: ("program of study", "el programa de estudios"),
      .thingRequirementSet: ("requirement set", "el conjunto de requisitos"),
      .expectedPack: ("the id of a pack", "el identificador de un paquete"),
      .expectedDay: ("a day such as 2026-11-24", "un día como 2026-11-24"),
      .expectedNumber: ("a whole number from {1} to {2}", "un número entero de {1} a {2}"),
      .expectedOneOf: ("one of {1}", "una de estas opciones: {1}"),
      .expectedState: (
        "a two-letter state code like WA, or US",
        "el código de dos letras de un estado, como WA, o US"
      ),
      .expectedPercentEncoding: ("percent-encoded UTF-8", "UTF-8 con codificación por porcentaje"),
      .expectedOccupations: ("at most {1} occupations", "como máximo {1} ocupaciones"),
      .expectedYes: ("yes, or nothing", "yes, o nada"),
      .expectedSearchText: ("the text to search for", "el texto que se busca"),

      // MARK: Languages
      .monthNames: (
        "January, February, March, April, May, June, July, August, September, October, November, December",
        "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre"
      ),
      .monthOfYear: ("{1} {2}", "{1} de {2}"),
      .releaseWords: ("version, and, to", "versión, y, a"),

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
        "Grade 9 and up, and adults. More answers, so less is left to chance.",
        "Desde el grado 9 y para adultos. Con más respuestas, menos queda al azar."
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
        "A click shows the next one. Or tab into the list: 1 to 5 answer, S skips, Backspace goes back.",
        "Un clic muestra la siguiente. O entra en la lista con Tab: 1 a 5 responden, S salta, Retroceso vuelve."
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
      .privacyAnswers: (
        "When you answer questions about yourself, your browser keeps the answers until you delete them. The address of your results holds them too. We do not store them.",
        "Cuando respondes preguntas sobre ti, tu navegador guarda las respuestas hasta que las borres. La dirección de tus resultados también las contiene. Nosotros no las guardamos."
      ),

      // MARK: Matches
      .matchesTitle: ("Work that fits your interests", "Trabajos que encajan con tus intereses"),
      .matchesTitleOther: ("Work that fits what you said", "Trabajos que encajan con lo que dijiste"),
      .matchesHere: ("Your matches", "Lo que encaja contigo"),
      .matchesLead: (
        "You like {1} most. {2} occupations compared.",
        "Lo que más te gusta es {1}. {2} ocupaciones comparadas."
      ),
      .matchesLeadOther: ("{1} occupations compared.", "{1} ocupaciones comparadas."),
      .likeRealistic: ("working with your hands", "trabajar con las manos"),
      .likeInvestigative: ("finding things out", "averiguar cosas"),
      .likeArtistic: ("making and performing things", "crear y actuar"),
      .likeSocial: ("helping people", "ayudar a la gente"),
      .likeEnterprising: ("leading and convincing people", "dirigir y convencer"),
      .likeConventional: ("keeping things in order", "mantener las cosas en orden"),
      .changeAnswers: ("Change my answers", "Cambiar mis respuestas"),
      .printPage: ("Print", "Imprimir"),
      .schoolingUpTo: ("Schooling up to", "Estudios hasta"),
      .anySchooling: ("Any schooling", "Cualquiera"),
      .growthFilter: ("Jobs by 2034", "Empleos hasta 2034"),
      .anyGrowth: ("Any", "Cualquiera"),
      .growthGrowing: ("Growing", "Crecen"),
      .growthFaster: ("Growing faster than all jobs", "Crecen más que el total"),
      .bandStrong: ("Strong fit, about equal", "Encajan mucho, casi por igual"),
      .bandStrongDetail: (
        "{n} occupation. The order could change if you answered again.|{n} occupations. Their order could change if you answered again.",
        "{n} ocupación. El orden podría cambiar si respondieras otra vez.|{n} ocupaciones. Su orden podría cambiar si respondieras otra vez."
      ),
      .bandGood: ("Good fit", "Encajan bien"),
      .bandSome: ("Some fit", "Encajan en parte"),
      .bandSomeDetail: (
        "{n} occupation. Chance alone could make it this alike.|{n} occupations. Chance alone could make them this alike.",
        "{n} ocupación. El azar solo podría dar un parecido así.|{n} ocupaciones. El azar solo podría dar un parecido así."
      ),
      .bandAll: ("In order of fit", "Por orden de ajuste"),
      .bandDetail: ("{n} occupation|{n} occupations", "{n} ocupación|{n} ocupaciones"),
      .bandLow: (
        "{n} more is not like your interests.|{n} more are not like your interests.",
        "{n} más no se parece a tus intereses.|{n} más no se parecen a tus intereses."
      ),
      .placeAxis: ("Place among all", "Lugar entre todas"),
      .placeIs: ("place {1}", "lugar {1}"),
      .placeTied: (
        "place {1}, equal with {2} other|place {1}, equal with {2} others",
        "lugar {1}, igual que {2} más|lugar {1}, igual que {2} más"
      ),
      .placeRange: ("{1}, could be {2} to {3}", "{1}, podría ser {2} a {3}"),
      .placeSure: ("{1}, whatever is drawn", "{1}, en todos los casos"),
      .showMore: ("Show {n} more|Show {n} more", "Mostrar {n} más|Mostrar {n} más"),
      .yourInterests: ("Your interests", "Tus intereses"),
      .yourInterestsAnswers: (
        "Out of 40, from {n} answer|Out of 40, from your {n} answers",
        "De 40, por {n} respuesta|De 40, por tus {n} respuestas"
      ),
      .yourInterestsScores: ("Out of {1}, as you entered them", "De {1}, como los escribiste"),
      .yourInterestsCode: ("From the code {1}: 3, 2 and 1 points", "Por el código {1}: 3, 2 y 1 puntos"),
      .clustersFit: ("Clusters that fit", "Grupos de carreras que encajan"),
      .clustersFitReading: (
        "What to expect of the best of five of their occupations",
        "Lo que puedes esperar de la mejor de cinco de sus ocupaciones"
      ),
      .pathwaysFit: ("Pathways that fit", "Trayectorias que encajan"),
      .fitWell: ("{1} of {2} fit well", "{1} de {2} encajan bien"),
      .seeOthers: ("See {n} more|See the other {n}", "Ver {n} más|Ver los otros {n}"),
      .noVerdict: ("This is not a verdict", "Esto no es un veredicto"),
      .noVerdictDetail: (
        "Interests say what you may enjoy, not what you can do. You can open any occupation, and nothing here limits your choices.",
        "Los intereses dicen qué te puede gustar, no qué sabes hacer. Puedes abrir cualquier ocupación, y nada aquí limita lo que elijas."
      ),
      .keepTitle: ("Keep it or take it with you", "Guárdalo o llévatelo"),
      .keepDetail: (
        "This browser keeps your answers so that occupation pages can show how they fit. Save them as a file to go on elsewhere.",
        "Este navegador guarda tus respuestas para que las páginas de ocupaciones muestren cómo encajan. Guárdalas en un archivo para seguir en otro lugar."
      ),
      .keepDetailPlain: (
        "The address of this page holds your answers. Save them as a file to go on elsewhere.",
        "La dirección de esta página contiene tus respuestas. Guárdalas en un archivo para seguir en otro lugar."
      ),
      .whyTitle: ("Why not this one?", "¿Por qué esta no?"),
      .whyReading: (
        "Look up any occupation to see where it stands, and why.",
        "Busca cualquier ocupación y mira en qué lugar está y por qué."
      ),
      .whyLabel: ("Occupation: title or code", "Ocupación: título o código"),
      .whyAction: ("Look it up", "Buscar"),
      .whyMissed: ("No occupation is called \"{1}\".", "Ninguna ocupación se llama \"{1}\"."),
      .whyPlace: ("It is in {1}, of {2} compared.", "Está en el {1}, de {2} comparadas."),
      .whyPlaceRange: (
        "It is in {1}, of {2} compared. Answers drawn anew put it from {3} to {4}.",
        "Está en el {1}, de {2} comparadas. Con respuestas sacadas de nuevo queda entre {3} y {4}."
      ),
      .whyHidden: ("Your filters hide it from the list.", "Tus filtros la ocultan de la lista."),
      .whyNotRated: (
        "O*NET has not rated it on what you said, so it has no place.",
        "O*NET no la ha valorado en lo que dijiste, así que no tiene lugar."
      ),
      .whyDiffers: (
        "It differs most in this: it is more {1} and less {2} than you.",
        "Se distingue sobre todo en esto: es más {1} y menos {2} que tú."
      ),
      .whyYou: ("You, of {1}", "Tú, de {1}"),
      .whyWork: ("This work, of 7", "Este trabajo, de 7"),
      .howItFits: ("How does it fit you?", "¿Cómo encaja contigo?"),
      .flatTitle: ("Your six scores are all equal.", "Tus seis puntajes son todos iguales."),
      .flatDetail: (
        "They do not say what you like more than the rest. So there is no order to show, and we do not make one up.",
        "No dicen qué te gusta más que lo demás. Por eso no hay un orden que mostrar, y no inventamos uno."
      ),
      .flatNext: ("What you can do next", "Qué puedes hacer ahora"),
      .flatLonger: (
        "Answer 60 activities and use both ends of the answers",
        "Responde 60 actividades y usa también las respuestas de los extremos"
      ),
      .flatExplore: ("Look around without a profile", "Mira sin perfil"),
      .flatUsed: (
        "Your six interest scores are equal, so they do not count here.",
        "Tus seis puntajes de intereses son iguales, así que aquí no cuentan."
      ),
      .lowTitle: ("Your scores are close together.", "Tus puntajes están muy juntos."),
      .lowDetail: (
        "What fits may change with the next answers. Look at many of them.",
        "Lo que encaja puede cambiar con las próximas respuestas. Mira muchas."
      ),
      .nothingSaid: ("There is nothing to compare yet.", "Todavía no hay nada que comparar."),
      .nothingSaidDetail: (
        "Say what you like, what you can do or what matters to you.",
        "Di qué te gusta, qué sabes hacer o qué te importa."
      ),
      .startHere: ("Start here", "Empezar aquí"),
      .matchesNoneDetail: (
        "None of the occupations compared passes these filters. Occupations without a figure are left out when you filter by it.",
        "Ninguna de las ocupaciones comparadas pasa estos filtros. Las que no tienen cifra quedan fuera cuando filtras por ella."
      ),
      .clearFilters: ("Show all", "Mostrar todas"),
      .noteFit: (
        "Fit: how alike the shape of your six scores and of the occupation's six scores is (correlation).",
        "Ajuste: cuánto se parecen la forma de tus seis puntajes y la de los seis de la ocupación (correlación)."
      ),
      .noteParts: (
        "Skills count where a job asks more than you have, values by their order. Interests count most.",
        "Las habilidades cuentan donde un trabajo pide más de lo que tienes, los valores por su orden. Los intereses cuentan más."
      ),
      .noteRange: (
        "The bar shows where an occupation lands 8 times out of 10 when your answers are drawn anew.",
        "La barra muestra dónde queda una ocupación 8 de cada 10 veces al sacar tus respuestas de nuevo."
      ),
      .notePlaces: (
        "Places count all occupations compared, also those that filters hide.",
        "Los lugares cuentan todas las ocupaciones comparadas, también las que ocultan los filtros."
      ),

      // MARK: Why an occupation fits
      .roadmapPayLicense: ("{1}, license", "{1}, licencia"),
      .valuesQuestion: (
        "You have moved nothing. If this order is yours, press the button again.",
        "No has movido nada. Si este orden es el tuyo, presiona el botón otra vez."
      ),
      .fitValuesNotRated: ("O*NET has not rated its values.", "O*NET no ha evaluado sus valores."),
      .fitSkillsNotRated: ("O*NET has not rated its skills.", "O*NET no ha evaluado sus habilidades."),
      .expectedDifferentScores: (
        "six scores that are not all equal", "seis puntajes que no sean todos iguales"
      ),
      .expectedEnoughAnswers: (
        "answers that differ, at least {1} for each type of interest",
        "respuestas distintas entre sí, al menos {1} de cada tipo de interés"
      ),
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

      // MARK: Roadmaps
      .curatedRoadmaps: (
        "Lines, stations and exits of roadmaps", "Líneas, estaciones y salidas de los mapas de ruta"
      ),
      .roadmapTitle: ("The roadmap", "La ruta en un mapa"),
      .roadmapReading: (
        "Follow a line up from high school. Step off at any exit, and come back in at any entry.",
        "Sigue una línea desde la preparatoria. Baja en cualquier salida y vuelve en cualquier entrada."
      ),
      .roadmapListTitle: ("The same roadmap as a list", "El mismo mapa como lista"),
      .roadmapLine: ("{1} line", "Línea: {1}"),
      .roadmapKeyEarned: ("Something you earn", "Algo que obtienes"),
      .roadmapKeyEntry: ("A place to enter", "Una entrada"),
      .roadmapKeyExit: ("An exit to work, with typical pay", "Una salida al trabajo, con sueldo típico"),
      .roadmapHighSchool: ("High school", "Preparatoria"),
      .roadmapCertificate: ("Certificate", "Certificado"),
      .roadmapApprenticeship: ("Apprenticeship", "Aprendizaje"),
      .roadmapAssociate: ("Associate degree", "Título de asociado"),
      .roadmapBachelor: ("Bachelor's degree", "Licenciatura"),
      .roadmapBeyond: ("Beyond", "Más allá"),
      .roadmapHighSchoolTime: ("Grades 9 to 12", "Grados 9 a 12"),
      .roadmapCertificateTime: ("1 term to 1 year", "De 1 semestre a 1 año"),
      .roadmapApprenticeshipTime: ("Earn while you learn", "Ganas mientras aprendes"),
      .roadmapAssociateTime: ("About 2 years", "Unos 2 años"),
      .roadmapBachelorTime: ("About 4 years in all", "Unos 4 años en total"),
      .roadmapBeyondTime: ("Master's and doctorate", "Maestría y doctorado"),
      .roadmapZonesSemi: ("job zones 1 and 2", "zonas de trabajo 1 y 2"),
      .roadmapZonesMid: ("job zone 3", "zona de trabajo 3"),
      .roadmapZonesHigh: ("job zones 4 and 5", "zonas de trabajo 4 y 5"),
      .roadmapGeneralCourse: ("General", "General"),
      .roadmapCareerCourse: ("Career", "Carrera técnica"),
      .roadmapMoreCourses: ("English and social studies too", "También inglés y estudios sociales"),
      .roadmapDiploma: ("High school diploma", "Diploma de preparatoria"),
      .roadmapDiplomaWork: ("Work with a diploma", "Trabajo con un diploma"),
      .roadmapSameJob: ("Same job as exit {1}", "El mismo trabajo que la salida {1}"),
      .roadmapEnterGrade9: ("Enter in grade 9", "Entra en el grado 9"),
      .roadmapEnterDiploma: ("Enter with a diploma or GED", "Entra con un diploma o GED"),
      .roadmapEnterCertificate: ("Enter with a certificate: {1}", "Entra con un certificado: {1}"),
      .roadmapEnterAssociate: ("Enter with an associate degree: {1}", "Entra con un título de asociado: {1}"),
      .roadmapEnterBachelor: ("Enter with a bachelor's degree: {1}", "Entra con una licenciatura: {1}"),
      .roadmapEnterMaster: ("Enter with a master's degree: {1}", "Entra con una maestría: {1}"),
      .roadmapEnterDoctorate: ("Enter with a doctorate: {1}", "Entra con un doctorado: {1}"),
      .roadmapEnterApprenticeship: ("Enter after an apprenticeship: {1}", "Entra tras un aprendizaje: {1}"),
      .roadmapEnterCredential: ("Enter with a credential: {1}", "Entra con una credencial: {1}"),
      .roadmapEarnCertificate: ("{1}: certificate", "{1}: certificado"),
      .roadmapEarnAssociate: ("{1}: associate degree", "{1}: título de asociado"),
      .roadmapEarnBachelor: ("{1}: bachelor's degree", "{1}: licenciatura"),
      .roadmapEarnMaster: ("{1}: master's degree", "{1}: maestría"),
      .roadmapEarnDoctorate: ("{1}: doctorate", "{1}: doctorado"),
      .roadmapEarnApprenticeship: ("{1}: apprenticeship", "{1}: aprendizaje"),
      .roadmapEarnCredential: ("{1}: credential", "{1}: credencial"),
      .roadmapEarnedColumn: ("What you earn", "Lo que obtienes"),
      .roadmapWhereColumn: ("Where, and how long", "Dónde y cuánto tiempo"),
      .roadmapExitColumn: ("Exit", "Salida"),
      .roadmapJobColumn: ("Job it opens", "Trabajo que abre"),
      .roadmapYourSchool: ("Your high school", "Tu preparatoria"),
      .roadmapEmployer: ("With an employer", "Con un empleador"),
      .roadmapColleges: (
        "{n} public college|{n} public colleges", "{n} universidad pública|{n} universidades públicas"
      ),
      .roadmapNoCollege: ("No public college in {1}", "Ninguna universidad pública en {1}"),
      .roadmapNoExit: ("No exit here", "Aquí no hay salida"),
      .roadmapNeeds: ("Needs: {1}", "Necesitas: {1}"),
      .roadmapExperienceLess: (
        "some work experience, up to 5 years", "algo de experiencia de trabajo, hasta 5 años"
      ),
      .roadmapExperienceMore: ("5 years of experience or more", "5 años de experiencia o más"),
      .roadmapExits: ("{n} exit|{n} exits", "{n} salida|{n} salidas"),
      .roadmapMapView: ("Map", "Mapa"),
      .roadmapListView: ("List", "Lista"),
      .roadmapViews: ("Ways to see the roadmap", "Formas de ver el mapa"),
      .roadmapPrint: ("Print", "Imprimir"),
      .roadmapDownloads: ("Download the map", "Descarga el mapa"),
      .roadmapMapLabel: ("Map of {1}", "Mapa de {1}"),
      .roadmapPicture: ("Roadmap of {1}", "Mapa de ruta de {1}"),
      .roadmapPictureDetail: (
        "Lines: {1}. Exits to work: {2}. Pay and colleges: {3}. The list has the same content.",
        "Líneas: {1}. Salidas al trabajo: {2}. Sueldos y universidades: {3}. La lista tiene el mismo contenido."
      ),
      .roadmapBorrowed: (
        "Courses of these pathways in the classic framework: {1}.",
        "Cursos de estas trayectorias del marco clásico: {1}."
      ),
      .roadmapSource: (
        "Courses and the links between steps: curated by Waymark. Ask your school what it offers.",
        "Cursos y enlaces entre pasos: seleccionados por Waymark. Pregunta en tu escuela qué ofrece."
      ),
      .roadmapKeyboard: (
        "Arrow keys move along a line and between lines. Enter opens a station, Escape goes back.",
        "Las flechas te llevan por una línea y de una línea a otra. Intro abre una estación y Escape regresa."
      ),
      .roadmapCourses: ("Courses in high school", "Cursos en la preparatoria"),
      .roadmapEntries: ("Places to enter", "Entradas"),
      .thingRoadmap: ("roadmap", "mapa de ruta"),

      // MARK: Routes
      .routeYears: ("{1} y", "{1} a"),
      .routeMonths: ("{1} m", "{1} m"),
      .routeYearsMonths: ("{1} y {2} m", "{1} a {2} m"),
      .routeWeeks: ("about {1} weeks", "unas {1} semanas"),
      .routeNow: ("no time", "sin tiempo"),
      .routeHighSchool: ("Finish high school", "Terminar la preparatoria"),
      .routeHighSchoolWith: ("Finish high school with {1}", "Terminar la preparatoria con {1}"),
      .routeInHighSchool: ("{1} in high school", "{1} en la preparatoria"),
      .routeEquivalency: ("Get a high school equivalency", "Obtener la equivalencia de preparatoria"),
      .routeStudyIn: ("{1}, {2}", "{1}, {2}"),
      .routeAnyField: ("{1}, any field", "{1}, cualquier campo"),
      .routeApprenticeship: ("{1} apprenticeship", "Aprendizaje: {1}"),
      .routeWork: ("Work as {1}", "Trabajar como {1}"),
      .routeBeside: ("part time while working as {1}", "a medio tiempo mientras trabajas como {1}"),
      .routeWhileWorking: ("while working as {1}", "mientras trabajas como {1}"),
      .routePartTime: ("{1} part time", "{1} a medio tiempo"),
      .routeKindHighSchool: ("High school", "Preparatoria"),
      .routeKindStudy: ("Study", "Estudio"),
      .routeKindApprenticeship: ("Apprenticeship", "Aprendizaje"),
      .routeKindLicense: ("License", "Licencia"),
      .routeKindCredential: ("Credential", "Credencial"),
      .routeKindWork: ("Work", "Trabajo"),
      .routeEarnDiploma: ("High school diploma", "Diploma de preparatoria"),
      .routeEarnDiplomaWith: ("High school diploma and {1}", "Diploma de preparatoria y {1}"),
      .routeEarnApprenticeship: ("{1}, completed apprenticeship", "{1}, aprendizaje terminado"),
      .routeEarnWork: ("{1} of work as {2}", "{1} de trabajo como {2}"),
      .routeThen: ("{1}, then {2}", "{1}, luego {2}"),
      .routeStartNow: ("You can start now", "Puedes empezar ya"),
      .routeNoDiploma: ("no diploma", "ningún diploma"),
      .routeADiploma: ("a high school diploma", "un diploma de preparatoria"),
      .routeACertificate: ("a certificate", "un certificado"),
      .routeAnAssociate: ("an associate degree", "un título de asociado"),
      .routeABachelor: ("a bachelor's degree", "una licenciatura"),
      .routeAMaster: ("a master's degree", "una maestría"),
      .routeADoctorate: ("a doctorate", "un doctorado"),
      .routeAnApprenticeship: ("a registered apprenticeship", "un aprendizaje registrado"),
      .routeEntryShare: (
        "{1}% of people in the job say it takes {2} or less (O*NET).",
        "El {1}% de quienes tienen el empleo dice que requiere {2} o menos (O*NET)."
      ),
      .routeEntryShareNone: (
        "{1}% of people in the job say it takes no diploma (O*NET).",
        "El {1}% de quienes tienen el empleo dice que no requiere diploma (O*NET)."
      ),
      .routeEntryUncertain: (
        "O*NET says this share is uncertain.",
        "O*NET indica que este porcentaje es incierto."
      ),
      .routeEntryTypical: (
        "BLS names {1} as typical to get in.",
        "La BLS indica {1} como lo típico para entrar."
      ),
      .routeEntryApprenticeship: (
        "A completed registered apprenticeship opens it.",
        "Un aprendizaje registrado terminado abre la entrada."
      ),
      .routeEntryExperience: (
        "It takes {1} of related work. BLS names the need, we assume the time.",
        "Requiere {1} de trabajo relacionado. La BLS indica el requisito, el tiempo es un supuesto nuestro."
      ),
      .routeEntryLicense: ("You need this first: {1}.", "Antes necesitas esto: {1}."),
      .routeDoors: (
        "You meet the schooling that {1}% of these jobs ask for.",
        "Cumples con los estudios que pide el {1}% de estos empleos."
      ),
      .routeCreditHeld: (
        "With {1}, you save {2}% of this program.", "Con {1}, ahorras el {2}% de este programa."
      ),
      .routeCreditIn: ("{1} in {2}", "{1} en {2}"),
      .routeCollegeCredits: (
        "{n} college credit|{n} college credits",
        "{n} crédito universitario|{n} créditos universitarios"
      ),
      .routeBasisLaw: ("The law says so.", "Así lo dice la ley."),
      .routeBasisAgreement: ("Colleges have agreed on it.", "Las universidades lo han acordado."),
      .routeBasisUsual: ("Colleges usually do it.", "Las universidades suelen hacerlo."),
      .routeBasisAssumption: ("We assume this share.", "Este porcentaje es un supuesto nuestro."),
      .routeTuitionResident: (
        "Full tuition for people who live in the state.",
        "Matrícula completa para quienes viven en el estado."
      ),
      .routeTuitionNonresident: (
        "Full tuition for people from another state.",
        "Matrícula completa para quienes vienen de otro estado."
      ),
      .routeTuitionTypical: (
        "Typical tuition of public colleges: we know no college with this program.",
        "Matrícula típica de las universidades públicas: no conocemos ninguna con este programa."
      ),
      .routeObstacleNoEntry: (
        "We do not know how to get into this job: {1}. Neither BLS nor O*NET says what it takes.",
        "No sabemos cómo se entra a este empleo: {1}. Ni la BLS ni O*NET dicen qué requiere."
      ),
      .routeObstacleTooFar: (
        "We found no way to this job in {2} steps or fewer: {1}.",
        "No encontramos un camino a este empleo en {2} pasos o menos: {1}."
      ),
      .routeRelaxMonths: (
        "Allow {n} more month|Allow {n} more months",
        "Permite {n} mes más|Permite {n} meses más"
      ),
      .routeRelaxYears: ("Allow {1} more", "Permite {1} más"),
      .routeRelaxCost: ("Allow {1} more in cost", "Permite un costo de {1} más"),
      .routeRelaxLegs: (
        "Allow {n} more step|Allow {n} more steps",
        "Permite {n} paso más|Permite {n} pasos más"
      ),
      .routeRelaxEarning: ("Allow times without pay", "Permite tiempos sin sueldo"),
      .routeRelaxDebt: ("Allow debt on the way", "Permite deudas en el camino"),
      .routeOpening: ("{1}: {2}, {3}", "{1}: {2}, {3}"),
      .routeFastest: ("Fastest", "La más rápida"),
      .routeCheapest: ("Lowest cost", "La de menor costo"),
      .routeMostEarned: ("Most earned in {1}", "Más ganancias en {1}"),
      .routeSurest: ("Best chance to finish", "Más posibilidad de terminar"),
      .routeWidest: ("Meets what most of these jobs ask for", "Cumple con lo que piden más empleos"),
      .routePaid: ("Pay from the start", "Sueldo desde el inicio"),
      .routeUnitMonths: ("{n} month|{n} months", "{n} mes|{n} meses"),
      .routeUnitHours: ("{n} hour|{n} hours", "{n} hora|{n} horas"),
      .routeUnitCredits: ("{n} credit|{n} credits", "{n} crédito|{n} créditos"),
      .routeUnitTimes: ("{n} time as long|{n} times as long", "{n} vez más largo|{n} veces más largo"),
      .assumeShortCertificate: ("A short certificate takes", "Un certificado corto dura"),
      .assumeShortCertificateWhy: (
        "It has fewer than 9 credits or 300 hours (IPEDS). Nobody publishes the months.",
        "Tiene menos de 9 créditos o 300 horas (IPEDS). Nadie publica los meses."
      ),
      .assumeTermCertificate: ("A certificate of one term takes", "Un certificado de un período dura"),
      .assumeTermCertificateWhy: (
        "It has 9 to 29 credits (IPEDS): a semester and a bit.",
        "Tiene de 9 a 29 créditos (IPEDS): un semestre y algo más."
      ),
      .assumeYearCertificate: ("A certificate of one year takes", "Un certificado de un año dura"),
      .assumeYearCertificateWhy: ("It has 30 to 59 credits (IPEDS).", "Tiene de 30 a 59 créditos (IPEDS)."),
      .assumeAssociate: ("An associate degree takes", "Un título de asociado dura"),
      .assumeAssociateWhy: (
        "It has 60 credits (IPEDS). A certificate of two years takes as long.",
        "Tiene 60 créditos (IPEDS). Un certificado de dos años dura lo mismo."
      ),
      .assumeBachelor: ("A bachelor's degree takes", "Una licenciatura dura"),
      .assumeBachelorWhy: ("It has 120 credits.", "Tiene 120 créditos."),
      .assumeMaster: ("A master's degree takes", "Una maestría dura"),
      .assumeMasterWhy: (
        "We use this where the length of the program is not known.",
        "Se usa donde no se conoce la duración del programa."
      ),
      .assumeDoctorate: ("A doctorate takes", "Un doctorado dura"),
      .assumeDoctorateWhy: (
        "We use this where the length of the program is not known.",
        "Se usa donde no se conoce la duración del programa."
      ),
      .assumePartTime: ("Study beside work takes", "Estudiar mientras trabajas dura"),
      .assumePartTimeWhy: (
        "You take half of the courses at a time.",
        "Tomas la mitad de los cursos a la vez."
      ),
      .assumeSameField: ("Credit that counts in the same field", "Crédito que cuenta en el mismo campo"),
      .assumeSameFieldWhy: (
        "Students who moved from public two-year to public four-year colleges lost 22% of their credits on average (GAO-17-574, 2017).",
        "Quienes pasaron de universidades públicas de dos años a públicas de cuatro perdieron en promedio el 22% de sus créditos (GAO-17-574, 2017)."
      ),
      .assumeNearField: ("Credit that counts in a nearby field", "Crédito que cuenta en un campo cercano"),
      .assumeNearFieldWhy: (
        "Half of the technical courses are other ones.",
        "La mitad de los cursos técnicos son otros."
      ),
      .assumeGeneralTransfer: (
        "Credit that counts after general studies",
        "Crédito que cuenta tras estudios generales"
      ),
      .assumeGeneralTransferWhy: (
        "An associate degree in general studies is made for transfer, with the losses of all transfers (GAO-17-574).",
        "Un título de asociado en estudios generales está hecho para transferirse, con las pérdidas de toda transferencia (GAO-17-574)."
      ),
      .assumeDualCredits: (
        "College credit in grades 11 and 12, each",
        "Crédito universitario en 11.º y 12.º grado, cada año"
      ),
      .assumeDualCreditsWhy: ("It stands for two courses a year.", "Equivale a dos cursos al año."),
      .assumeApprenticeshipHours: ("An apprenticeship takes", "Un aprendizaje dura"),
      .assumeApprenticeshipHoursWhy: (
        "We use this where the length is not known: three years of work. The least is 2,000 hours (29 CFR 29.5).",
        "Se usa donde no se conoce la duración: tres años de trabajo. El mínimo es de 2,000 horas (29 CFR 29.5)."
      ),
      .assumeApprenticePayStart: ("Pay of an apprentice at the start", "Sueldo de un aprendiz al inicio"),
      .assumeApprenticePayStartWhy: (
        "It is a share of typical pay. Pay has to rise with skill (29 CFR 29.5), and each program decides by how much.",
        "Es una parte del sueldo típico. El sueldo sube con la destreza (29 CFR 29.5), y cada programa decide cuánto."
      ),
      .assumeApprenticePayEnd: ("Pay of an apprentice at the end", "Sueldo de un aprendiz al final"),
      .assumeApprenticePayEndWhy: (
        "It is a share of typical pay. Each program decides it.",
        "Es una parte del sueldo típico. Cada programa lo decide."
      ),
      .assumeLicenseMonths: ("Getting a license takes", "Obtener una licencia tarda"),
      .assumeLicenseMonthsWhy: (
        "We use this where the time is not known: for the exam and the papers.",
        "Se usa donde no se conoce el tiempo: para el examen y los trámites."
      ),
      .assumeLicenseCost: ("A license costs", "Una licencia cuesta"),
      .assumeLicenseCostWhy: (
        "We use this where the fees are not known: for the exam and the papers.",
        "Se usa donde no se conocen las tarifas: para el examen y los trámites."
      ),
      .assumePracticePay: ("Pay in supervised practice", "Sueldo en la práctica supervisada"),
      .assumePracticePayWhy: (
        "It is a share of pay at entry, as in a residency. Nobody publishes it for each job.",
        "Es una parte del sueldo inicial, como en una residencia. Nadie lo publica para cada empleo."
      ),
      .assumeSomeExperience: (
        "\"Less than 5 years\" of related work means",
        "\"Menos de 5 años\" de trabajo relacionado significa"
      ),
      .assumeSomeExperienceWhy: (
        "BLS names a range, and we need one number.",
        "La BLS indica un rango, y necesitamos un número."
      ),
      .assumeLongExperience: (
        "\"5 years or more\" of related work means",
        "\"5 años o más\" de trabajo relacionado significa"
      ),
      .assumeLongExperienceWhy: ("BLS names only the least.", "La BLS solo indica el mínimo."),
      .assumeRealShare: (
        "Schooling is a way in when named by",
        "Unos estudios abren la entrada si los nombra"
      ),
      .assumeRealShareWhy: (
        "It is a share of the people asked (O*NET). The typical schooling (BLS) is always a way in.",
        "Es una parte de las personas encuestadas (O*NET). Los estudios típicos (BLS) siempre abren la entrada."
      ),
      .assumeSchoolCompletion: (
        "Students who finish high school",
        "Estudiantes que terminan la preparatoria"
      ),
      .assumeSchoolCompletionWhy: (
        "87% finished in four years in 2021-22 (NCES).",
        "El 87% terminó en cuatro años en 2021-22 (NCES)."
      ),
      .assumeApprenticeCompletion: ("Apprentices who finish", "Aprendices que terminan"),
      .assumeApprenticeCompletionWhy: (
        "Fewer than half of those who leave a program have completed it.",
        "Menos de la mitad de quienes dejan un programa lo ha terminado."
      ),
      .assumeMasterCompletion: (
        "Students who finish a master's degree",
        "Estudiantes que terminan una maestría"
      ),
      .assumeMasterCompletionWhy: ("Nobody publishes it by college.", "Nadie lo publica por universidad."),
      .assumeDoctorateCompletion: (
        "Students who finish a doctorate",
        "Estudiantes que terminan un doctorado"
      ),
      .assumeDoctorateCompletionWhy: ("Nobody publishes it by college.", "Nadie lo publica por universidad."),
      .assumeLicenseCompletion: (
        "People who get a license in the end",
        "Personas que al final obtienen la licencia"
      ),
      .assumeLicenseCompletionWhy: (
        "You can try again, so we count everyone. Pass rates differ by exam.",
        "Se puede volver a intentar, así que contamos a todos. Los resultados varían según el examen."
      ),
      .assumeEntryPayMonths: (
        "Time at entry pay in a new job",
        "Tiempo con sueldo inicial en un empleo nuevo"
      ),
      .assumeEntryPayMonthsWhy: (
        "Entry pay is what one in ten earns less than (BLS). Nobody publishes how long it lasts.",
        "El sueldo inicial es aquel por debajo del cual gana una de cada diez personas (BLS). Nadie publica cuánto dura."
      ),
      .assumeEarlyPayMonths: ("Time at early pay after that", "Tiempo con sueldo temprano después"),
      .assumeEarlyPayMonthsWhy: (
        "Early pay is what one in four earns less than (BLS). Then comes typical pay, and never more.",
        "El sueldo temprano es aquel por debajo del cual gana una de cada cuatro (BLS). Luego viene el sueldo típico, y nunca más."
      ),
      .assumeHorizon: ("Earnings are counted over", "Las ganancias se cuentan durante"),
      .assumeHorizonWhy: (
        "It starts today, so that all routes are compared over the same time.",
        "Empieza hoy, para comparar todas las rutas en el mismo tiempo."
      ),
      .assumeSavedShare: ("Pay that can go toward study", "Sueldo que puede ir a los estudios"),
      .assumeSavedShareWhy: (
        "You decide how much of your pay can go toward study.",
        "Tú decides cuánto de tu sueldo puede ir a los estudios."
      ),
      .assumeSavings: ("Money you have at the start", "Dinero que tienes al inicio"),
      .assumeSavingsWhy: ("We count none unless you say so.", "No contamos nada si no lo indicas."),
      .assumeGrantShare: ("Tuition that grants pay", "Matrícula que pagan las becas"),
      .assumeGrantShareWhy: (
        "We count full tuition unless you say so. Many students pay less.",
        "Contamos la matrícula completa si no indicas otra cosa. Muchos estudiantes pagan menos."
      ),
      .assumeGraduateTuition: (
        "Tuition of a master's or research degree",
        "Matrícula de una maestría o un doctorado"
      ),
      .assumeGraduateTuitionWhy: (
        "It is a share of undergraduate tuition. Public colleges asked for about 130% of it in 2021-22 (NCES Digest, tables 330.20 and 330.50).",
        "Es una parte de la matrícula de licenciatura. Las universidades públicas pedían cerca del 130% en 2021-22 (NCES Digest, tablas 330.20 y 330.50)."
      ),
      .assumeProfessionalTuition: (
        "Tuition of a professional doctorate",
        "Matrícula de un doctorado profesional"
      ),
      .assumeProfessionalTuitionWhy: (
        "It is a share of undergraduate tuition. Medicine, law and pharmacy ask for far more, and nobody publishes it by college here.",
        "Es una parte de la matrícula de licenciatura. Medicina, derecho y farmacia piden mucho más, y aquí nadie lo publica por universidad."
      ),
      .assumeEquivalency: ("A high school equivalency takes", "Una equivalencia de preparatoria dura"),
      .assumeEquivalencyWhy: (
        "For people who have no diploma and go to no school. Nobody publishes the months.",
        "Para quienes no tienen diploma ni van a la escuela. Nadie publica los meses."
      ),
      .routeTableTitle: ("Routes to {1}", "Rutas a {1}"),
      .routeTableFrom: ("From {1}.", "Desde {1}."),
      .routeTableShown: (
        "Shown: {1} of {2}. No other route beats these on time, cost, earnings, finishing and jobs opened.",
        "Se muestran {1} de {2}. Ninguna otra ruta las supera en tiempo, costo, ganancias, posibilidad de terminar y empleos abiertos."
      ),
      .routeColumn: ("Route", "Ruta"),
      .routeTimeColumn: ("Time", "Tiempo"),
      .routeCostColumn: ("Cost", "Costo"),
      .routeBalanceColumn: ("Net in {1}", "Neto en {1}"),
      .routePayColumn: ("Earned", "Ganado"),
      .routeFinishColumn: ("Finish", "Termina"),
      .routeWinsColumn: ("Wins at", "Gana en"),
      .routeStepColumn: ("Step", "Paso"),
      .routeWhereColumn: ("Where", "Dónde"),
      .routeOpensColumn: ("Jobs it opens (typical pay)", "Empleos que abre (sueldo típico)"),
      .routeOpensNone: ("none yet", "ninguno aún"),
      .routeMoreJobs: ("{1}, and {n} more|{1}, and {n} more", "{1}, y {n} más|{1}, y {n} más"),
      .routeWait: ("starts after {1} of waiting to be old enough", "empieza tras {1} de espera por la edad"),
      .routeNoLimitFits: ("No route keeps to your limits.", "Ninguna ruta cumple con tus límites."),
      .routeRelaxTitle: ("What would give way to one:", "Lo que permitiría una:"),
      .routeOpeningTitle: ("Or get one of these first:", "O consigue antes una de estas:"),
      .routeNoneKnown: ("We know no route.", "No conocemos ninguna ruta."),
      .routeAssumes: ("What these numbers assume", "Lo que suponen estas cifras"),
      .routeFigures: (
        "Cost is tuition, fees and exams, not living. Net is pay less cost. Finish is the chance to complete every step.",
        "El costo es matrícula, tarifas y exámenes, no la vida diaria. Neto es el sueldo menos el costo. Termina es la posibilidad de completar cada paso."
      ),
      .reachTitle: ("Jobs within {1}", "Empleos a {1} o menos"),
      .reachNone: ("No job is within {1}.", "Ningún empleo está a {1} o menos."),
      .reachRouteColumn: ("Fastest route", "Ruta más rápida"),
      .codeColumn: ("Code", "Código"),
      .reachShown: (
        "Shown: {1} of {2}, the best paid first.",
        "Se muestran {1} de {2}, primero los mejor pagados."
      ),

      // MARK: Programs of study and rules
      .packsTitle: ("Programs and rules", "Programas y reglas"),
      .packsLead: (
        "What states ask of a diploma and of a plan, and the programs of study that schools teach.",
        "Lo que los estados piden para un diploma y para un plan, y los programas de estudios que enseñan las escuelas."
      ),
      .packsNone: ("There are no programs and rules here yet.", "Todavía no hay programas ni reglas aquí."),
      .packsNoneDetail: (
        "The people who run this site can add them: each is a folder of text files.",
        "Las personas encargadas de este sitio pueden agregarlos: cada uno es una carpeta de archivos de texto."
      ),
      .packsStates: ("States", "Estados"),
      .packsStatesReading: (
        "Rules on diplomas and on learning plans, each with the place and the day it was read.",
        "Reglas sobre diplomas y planes de aprendizaje, cada una con el lugar y el día en que se leyó."
      ),
      .packsDistricts: ("Districts", "Distritos"),
      .packsDistrictsReading: (
        "Courses, programs of study and agreements with colleges. A district adds to the rules of its state.",
        "Cursos, programas de estudios y acuerdos con universidades. Un distrito agrega a las reglas de su estado."
      ),
      .packsTemplates: ("Templates", "Plantillas"),
      .packsTemplatesReading: (
        "A program of study for each pathway, for districts to copy and change.",
        "Un programa de estudios para cada trayectoria, para que los distritos lo copien y lo cambien."
      ),
      .packsWhat: ("What these are", "Qué son"),
      .packsWhat1: (
        "Each entry is a pack: courses, programs and rules that a state or a district keeps as text files.",
        "Cada entrada es un paquete: cursos, programas y reglas que un estado o un distrito guarda como archivos de texto."
      ),
      .packsWhat2: (
        "Plans and checks of credits are worked out from a pack alone. A wrong line is put right in its file.",
        "Los planes y las revisiones de créditos se hacen solo con un paquete. Una línea errónea se corrige en su archivo."
      ),
      .packsWhat3: (
        "A pack is not the word of a state. Each says what it leaves out and why. Ask your school what holds for you.",
        "Un paquete no es la palabra de un estado. Cada uno dice qué deja fuera y por qué. Pregunta en tu escuela qué vale para ti."
      ),
      .packsUnusable: ("Left out", "Quedaron fuera"),
      .packsUnusableReading: (
        "These folders hold mistakes, so their packs are not used.",
        "Estas carpetas tienen errores; por eso sus paquetes no se usan."
      ),
      .packDemonstrationChip: ("made up", "inventado"),
      .packDemonstration: ("Made up.", "Inventado."),
      .packDemonstrationDetail: (
        "This shows how a pack works. No real district, course or agreement is in it.",
        "Esto muestra cómo funciona un paquete. No hay en él ningún distrito, curso ni acuerdo real."
      ),
      .packCourses: ("{n} course|{n} courses", "{n} curso|{n} cursos"),
      .packPrograms: (
        "{n} program of study|{n} programs of study",
        "{n} programa de estudios|{n} programas de estudios"
      ),
      .packSets: (
        "{n} set of requirements|{n} sets of requirements",
        "{n} conjunto de requisitos|{n} conjuntos de requisitos"
      ),
      .packAgreements: (
        "{n} agreement on credit|{n} agreements on credit",
        "{n} acuerdo sobre créditos|{n} acuerdos sobre créditos"
      ),
      .packPlanRules: (
        "{n} rule for plans|{n} rules for plans",
        "{n} regla para planes|{n} reglas para planes"
      ),
      .packMissing: ("{n} rule left out|{n} rules left out", "{n} regla sin incluir|{n} reglas sin incluir"),
      .packWarnings: ("{n} thing to look at|{n} things to look at", "{n} cosa por mirar|{n} cosas por mirar"),
      .packEmpty: ("Nothing in it yet", "Todavía sin contenido"),
      .packLeadState: (
        "What {1} asks of a diploma and of a learning plan.",
        "Lo que {1} pide para un diploma y para un plan de aprendizaje."
      ),
      .packLeadDistrict: (
        "Courses, programs of study and rules of a district in {1}.",
        "Cursos, programas de estudios y reglas de un distrito de {1}."
      ),
      .packLeadTemplate: (
        "Programs of study to start from. They belong to no school.",
        "Programas de estudio para empezar. No pertenecen a ninguna escuela."
      ),
      .packCoursesLabel: ("Courses", "Cursos"),
      .packProgramsLabel: ("Programs of study", "Programas de estudios"),
      .packSetsLabel: ("Sets of requirements", "Conjuntos de requisitos"),
      .packAgreementsLabel: ("Agreements on credit", "Acuerdos sobre créditos"),
      .packPlanRulesLabel: ("Rules for plans", "Reglas para planes"),
      .packMissingLabel: ("Rules left out", "Reglas sin incluir"),
      .packInOrder: ("In order.", "En orden."),
      .packInOrderDetail: (
        "The check of this pack found nothing to put right.",
        "La revisión de este paquete no encontró nada que corregir."
      ),
      .packToLookAt: (
        "The check found {n} thing to look at.|The check found {n} things to look at.",
        "La revisión encontró {n} cosa por mirar.|La revisión encontró {n} cosas por mirar."
      ),
      .packSeeCheck: ("See what the check found", "Ver qué encontró la revisión"),
      .packExtends: ("Learners here also have the rules of", "Aquí también valen las reglas de"),
      .packNotTheWord: (
        "Read what is left out before you rely on these rules.",
        "Lee lo que no se incluye antes de confiar en estas reglas."
      ),
      .packSeeMissing: (
        "See the {n} rule left out|See the {n} rules left out",
        "Ver la {n} regla sin incluir|Ver las {n} reglas sin incluir"
      ),
      .packSetsTitle: ("What is asked for", "Lo que se pide"),
      .packSetsReading: (
        "Open one to see all of its parts. Within one, a course counts once unless it says otherwise.",
        "Abre uno para ver todas sus partes. Dentro de cada uno, un curso cuenta una vez, salvo que se diga otra cosa."
      ),
      .packCoursesTitle: ("Courses", "Cursos"),
      .packCoursesOf: ("Courses: {1}", "Cursos: {1}"),
      .packCalendar: (
        "Grades {1} to {2}, {3} a year, {4} at a time.",
        "Grados {1} a {2}, {3} al año, {4} a la vez."
      ),
      .packTerms: ("{n} term|{n} terms", "{n} período|{n} períodos"),
      .packPeriods: ("{n} course|{n} courses", "{n} curso|{n} cursos"),
      .packSeeCourses: ("See the {n} course|See all {n} courses", "Ver el {n} curso|Ver los {n} cursos"),
      .packMissingTitle: ("Rules left out", "Reglas sin incluir"),
      .packMissingReading: (
        "Nobody could vouch for these, so no plan and no check counts on them.",
        "Nadie pudo dar fe de estas, así que ningún plan ni revisión se apoya en ellas."
      ),
      .setDiplomas: ("Diplomas", "Diplomas"),
      .setEndorsements: ("Endorsements", "Menciones"),
      .setGraduationPathways: ("Graduation pathways", "Vías de graduación"),
      .setSeals: ("Seals", "Sellos"),
      .setAdmissions: ("Admission to college", "Admisión a la universidad"),
      .setPrograms: ("Programs of study", "Programas de estudios"),
      .packProgramsTitle: ("Programs of study", "Programas de estudios"),
      .packProgramsReading: (
        "A mark says whether the pack shows an element of the federal definition. It does not judge the program.",
        "La marca dice si el paquete muestra un elemento de la definición federal. No juzga el programa."
      ),
      .packMorePrograms: (
        "See {n} more program of study|See {n} more programs of study",
        "Ver {n} programa de estudios más|Ver {n} programas de estudios más"
      ),
      .packProgramColumn: ("Program of study", "Programa de estudios"),
      .packElementsSource: (
        "The six elements are those of 20 U.S.C. 2302(41).",
        "Los seis elementos son los de 20 U.S.C. 2302(41)."
      ),
      .packElementsTitle: (
        "The six elements of a program of study",
        "Los seis elementos de un programa de estudios"
      ),
      .packElementsReading: (
        "What the pack shows of the federal definition. Whether the program has it in truth is for people to say.",
        "Lo que el paquete muestra de la definición federal. Si el programa lo tiene de verdad, lo dicen las personas."
      ),
      .elementMet: ("Shown", "Se ve"),
      .elementUnmet: ("Not shown", "No se ve"),
      .elementMissing: ("Missing: {1}.", "Falta: {1}."),
      .elementStandardsShort: ("Standards", "Estándares"),
      .elementKnowledgeShort: ("Knowledge", "Saberes"),
      .elementIndustryShort: ("Industry", "Industria"),
      .elementProgressionShort: ("Progression", "Progresión"),
      .elementPointsShort: ("Entry and exit", "Entrada y salida"),
      .elementCredentialShort: ("Credential", "Credencial"),
      .elementStandards: (
        "Challenging state academic standards",
        "Estándares académicos exigentes del estado"
      ),
      .elementKnowledge: (
        "Academic and technical knowledge, and employability",
        "Saberes académicos y técnicos, y preparación para el empleo"
      ),
      .elementIndustry: ("Aligned with the needs of industry", "Acorde con lo que necesita la industria"),
      .elementProgression: ("Progresses in specificity", "Va de lo general a lo específico"),
      .elementPoints: (
        "Several entry and exit points with credentials",
        "Varias entradas y salidas con credenciales"
      ),
      .elementCredential: (
        "Ends in a recognized credential after high school",
        "Termina en una credencial reconocida después de la preparatoria"
      ),
      .gapStandards: (
        "the state standards that its courses teach in standards",
        "los estándares del estado que enseñan sus cursos, en standards"
      ),
      .gapAcademic: (
        "an academic course, or one that counts as an academic subject, in counts_as or requires",
        "un curso académico, o uno que cuente como materia académica, en counts_as o requires"
      ),
      .gapTechnical: (
        "a technical course: one that counts as cte or belongs to the pathway, in counts_as or pathways",
        "un curso técnico: uno que cuente como cte o sea de la trayectoria, en counts_as o pathways"
      ),
      .gapEmployability: (
        "where employability is learned, in work-based-learning, or a course in career-development",
        "dónde se aprende a trabajar, en work-based-learning, o un curso de career-development"
      ),
      .gapIndustry: (
        "who needs it, by which figures or whose advice in industry-needs",
        "quién lo necesita, según qué cifras o qué consejo, en industry-needs"
      ),
      .gapSecondStep: ("a second step in the sequence", "un segundo paso en la secuencia"),
      .gapProgress: (
        "a step that builds on an earlier one by prerequisites, or comes in a higher grade",
        "un paso que se apoye en otro anterior por requisitos previos, o que venga en un grado más alto"
      ),
      .gapEntries: ("at least two entry points, in entry-points", "al menos dos entradas, en entry-points"),
      .gapExits: ("at least two exit points, in exit-points", "al menos dos salidas, en exit-points"),
      .gapCredential: (
        "a credential to leave with, in credentials",
        "una credencial con que salir, en credentials"
      ),
      .gapContinuation: (
        "a program at a college or university that carries on, in continues",
        "un programa de universidad que lo continúe, en continues"
      ),
      .packPlanRulesTitle: ("What a learning plan must have", "Lo que debe tener un plan de aprendizaje"),
      .packPlanRulesReading: (
        "The rules with a grade come first. Each says where it stands.",
        "Primero van las reglas con un grado. Cada una dice dónde está escrita."
      ),
      .planRuleColumn: ("Rule", "Regla"),
      .planRuleBy: ("By", "Para"),
      .planRuleApprovers: ("Who says yes", "Quién lo aprueba"),
      .planRuleGrade: ("The end of grade {1}", "El fin del grado {1}"),
      .planRuleNoGrade: ("No grade named", "Sin grado indicado"),
      .planRuleNobody: ("Nobody named", "Nadie indicado"),
      .citationRead: ("read {1}", "leído el {1}"),
      .dayOfMonth: ("{1} {2}, {3}", "{2} de {1} de {3}"),
      .approverLearner: ("learner", "estudiante"),
      .approverFamily: ("family", "familia"),
      .approverSchool: ("school", "escuela"),
      .packCheckTitle: ("What the check found", "Lo que encontró la revisión"),
      .packCheckReading: (
        "Each finding names the file, the line and the character where it is.",
        "Cada hallazgo nombra el archivo, la línea y el carácter donde está."
      ),
      .packCheckErrors: ("To put right", "Por corregir"),
      .packCheckWarnings: ("To look at", "Por mirar"),
      .packCheckMore: ("See {n} more|See {n} more", "Ver {n} más|Ver {n} más"),
      .packCheckUnlisted: (
        "{n} more is not listed.|{n} more are not listed.",
        "Hay {n} más sin nombrar.|Hay {n} más sin nombrar."
      ),
      .packAgreementsTitle: (
        "College credit for courses at school",
        "Créditos universitarios por cursos de la escuela"
      ),
      .packAgreementsReading: (
        "What a college gives for a course, and the grade it asks for. Hours are semester hours.",
        "Lo que una universidad da por un curso y la nota que pide. Las horas son de semestre."
      ),
      .agreementCourses: ("Course at school", "Curso de la escuela"),
      .agreementCollege: ("College and its course", "Universidad y su curso"),
      .agreementHours: ("Hours", "Horas"),
      .agreementGrade: ("Grade", "Nota"),
      .agreementUntil: ("Until", "Hasta"),
      .agreementDual: ("On both transcripts at once", "En los dos historiales a la vez"),
      .agreementArticulated: ("At the college later, when claimed", "En la universidad después, si se pide"),
      .agreementNoCourse: ("No course named", "Sin curso indicado"),
      .agreementAnyGrade: ("Any passing grade", "Cualquier nota aprobatoria"),
      .agreementRecommendation: ("A teacher recommends you", "Te recomienda un docente"),
      .agreementElective: ("Counts as an elective only", "Cuenta solo como optativa"),
      .agreementOpen: ("No end named", "Sin fin indicado"),
      .agreementFrom: ("from {1}", "desde el {1}"),
      .gradeOrBetter: ("{1} or better", "{1} o mejor"),
      .schoolCourseColumn: ("Course", "Curso"),
      .schoolGradesColumn: ("Grades", "Grados"),
      .schoolCreditsColumn: ("Credits", "Créditos"),
      .schoolBeforeColumn: ("What comes before it", "Lo que va antes"),
      .schoolNothingBefore: ("Nothing", "Nada"),
      .schoolBeside: ("At the same time or before: {1}", "Al mismo tiempo o antes: {1}"),
      .gradesFromTo: ("Grades {1} to {2}", "Grados {1} a {2}"),
      .schoolTerms: ("{n} term|{n} terms", "{n} período|{n} períodos"),
      .levelHonors: ("honors", "de honores"),
      .levelAP: ("AP", "AP"),
      .levelIB: ("IB", "IB"),
      .levelCollege: ("college level", "nivel universitario"),
      .beforeWithGrade: ("{1} ({2} or better)", "{1} ({2} o mejor)"),
      .beforeRecommended: ("{1} (helps)", "{1} (ayuda)"),
      .beforeRecommendedWithGrade: ("{1} (helps, with {2} or better)", "{1} (ayuda, con {2} o mejor)"),
      .beforeApproval: ("approval of the school", "aprobación de la escuela"),
      .setClass: ("Class of {1}", "Generación de {1}"),
      .setClasses: ("Classes of {1} to {2}", "Generaciones de {1} a {2}"),
      .setClassesFrom: ("Classes of {1} and later", "Generaciones de {1} en adelante"),
      .setClassesTo: ("Classes up to {1}", "Generaciones hasta {1}"),
      .setEveryClass: ("Every class", "Todas las generaciones"),
      .reqAll: ("All of these", "Todos estos"),
      .reqOne: ("One of these", "Uno de estos"),
      .reqSome: ("{1} of these", "{1} de estos"),
      .reqAverage: ("{1} on average", "{1} de promedio"),
      .reqFrom: ("From {1}.", "De {1}."),
      .reqFromExcept: ("From {1}, but not {2}.", "De {1}, pero no {2}."),
      .reqMinimum: ("{1} or better.", "{1} o mejor."),
      .reqMilestone: ("Not a course: your school notes it.", "No es un curso: lo anota tu escuela."),
      .reqDiploma: ("Met by a diploma.", "Se cumple con un diploma."),
      .reqSet: ("Met by", "Se cumple con"),
      .reqCredential: ("Earned as", "Se obtiene como"),
      .reqAnyCourse: ("any course", "cualquier curso"),
      .reqNoCourse: ("no course that this pack names", "ningún curso que nombre este paquete"),
      .reqPathwayCourses: ("courses of {1}", "cursos de {1}"),
      .reqCoded: ("courses coded {1} to {2}", "cursos con código {1} a {2}"),
      .reqCodedOne: ("{1} ({2})", "{1} ({2})"),
      .creditsAmount: ("{1} credit|{1} credits", "{1} crédito|{1} créditos"),
      .levelGeneralCourses: ("general courses", "cursos generales"),
      .levelHonorsCourses: ("honors courses", "cursos de honores"),
      .levelAPCourses: ("AP courses", "cursos AP"),
      .levelIBCourses: ("IB courses", "cursos IB"),
      .levelCollegeCourses: ("college courses", "cursos universitarios"),
      .subjectsLanguage: (
        "English, speech, world languages, arts, health, physical education",
        "inglés, oratoria, otros idiomas, artes, salud, educación física"
      ),
      .subjectsMathematics: (
        "mathematics, algebra 1, geometry, algebra 2, statistics",
        "matemáticas, álgebra 1, geometría, álgebra 2, estadística"
      ),
      .subjectsScience: (
        "science, laboratory science, biology, physical science, chemistry, physics, earth science",
        "ciencias, ciencias con laboratorio, biología, ciencias físicas, química, física, ciencias de la tierra"
      ),
      .subjectsSocial: (
        "social studies, US history, world history, geography, civics, economics, state history",
        "estudios sociales, historia de EE. UU., historia mundial, geografía, civismo, economía, historia del estado"
      ),
      .subjectsCareer: (
        "career courses, computer science, personal finance, career development, digital literacy",
        "cursos de carrera técnica, informática, finanzas personales, desarrollo profesional, competencias digitales"
      ),
      .sharingTitle: ("What may count twice", "Lo que puede contar dos veces"),
      .sharingPair: (
        "A course for “{1}” may also count for {2}.",
        "Un curso para «{1}» también puede contar para {2}."
      ),
      .sharingAlone: (
        "A course for “{1}” may also count elsewhere.",
        "Un curso para «{1}» también puede contar en otra parte."
      ),
      .sharingMost: ("At most {1} each.", "Como máximo {1} en cada caso."),
      .sharingOf: ("{1} of {2}", "{1} de {2}"),
      .beforeTitle: ("What comes before what", "Qué va antes de qué"),
      .beforeNone: (
        "None of these courses asks for another one first.",
        "Ninguno de estos cursos pide otro antes."
      ),
      .beforeReading: (
        "Read from left to right: a line leads from a course to the one that asks for it.",
        "Se lee de izquierda a derecha: una línea va de un curso al que lo pide."
      ),
      .beforeChain: (
        "The longest chain has {n} course.|The longest chain has {n} courses.",
        "La cadena más larga tiene {n} curso.|La cadena más larga tiene {n} cursos."
      ),
      .beforeBlocking: (
        "{1} comes before the most others: {2}.",
        "{1} va antes de más cursos que ningún otro: {2}."
      ),
      .beforeTooMany: (
        "There are too many courses to draw. The list has them all.",
        "Hay demasiados cursos para dibujarlos. La lista los tiene todos."
      ),
      .beforeList: ("The same as a list", "Lo mismo como lista"),
      .beforeKeyNeeded: ("Needed, with the grade to reach", "Necesario, con la nota que se pide"),
      .beforeKeyChoice: ("One of several ways", "Una de varias maneras"),
      .beforeKeyRecommended: ("Helps, not needed", "Ayuda, no es necesario"),
      .beforeKeyOwn: ("Course of this program", "Curso de este programa"),
      .beforeRegion: ("Map of what comes before what: {1}", "Mapa de qué va antes de qué: {1}"),
      .beforePicture: ("What comes before what in {1}.", "Qué va antes de qué en {1}."),
      .beforeGrade: ("From grade {1}", "Desde el grado {1}"),
      .beforeWaiting: ("Courses that wait for it", "Cursos que lo esperan"),
      .beforeOwn: ("Course of this program", "Curso de este programa"),
      .programOfStudyLead: (
        "A program of study of {1}, for the pathway {2}.",
        "Un programa de estudios de {1}, para la trayectoria {2}."
      ),
      .programTemplateLead: (
        "A template for the pathway {1}, for districts to copy and change.",
        "Una plantilla para la trayectoria {1}, para que los distritos la copien y la cambien."
      ),
      .programPlan: ("Plan this program", "Planear este programa"),
      .programSeePathway: ("See the pathway", "Ver la trayectoria"),
      .programSteps: ("Steps at school", "Pasos en la escuela"),
      .programLeadsOn: ("College programs", "Programas universitarios"),
      .programLeadsOnDetail: ("that carry on", "que lo continúan"),
      .programCredentialsDetail: ("on the way", "en el camino"),
      .programElements: ("Federal elements", "Elementos federales"),
      .programElementsOf: ("{1} of {2}", "{1} de {2}"),
      .programElementsDetail: ("shown in the pack", "se ven en el paquete"),
      .noneYet: ("None named", "Ninguno"),
      .noneNamedYet: ("None named yet", "Nada indicado todavía"),
      .programStepsTitle: ("The courses, step by step", "Los cursos, paso a paso"),
      .stepOr: ("or", "o"),
      .programCompletes: ("What completes it", "Lo que lo completa"),
      .programAward: ("Award", "Título"),
      .programAnyCollege: ("A college that you choose", "Una universidad que elijas"),
      .programPoints: ("Work, ways in and ways out", "Trabajo, entradas y salidas"),
      .programWork: ("Learning at work", "Aprendizaje en el trabajo"),
      .programEntries: ("Where you can get in", "Dónde puedes entrar"),
      .programExits: ("Where you can step off", "Dónde puedes salir"),
      .programStandards: ("Standards it teaches", "Estándares que enseña"),
      .programNeeds: ("Who needs it", "Quién lo necesita"),
      .pathwayStudyReading: (
        "What schools teach for this pathway, step by step.",
        "Lo que enseñan las escuelas para esta trayectoria, paso a paso."
      ),
    ])
}
