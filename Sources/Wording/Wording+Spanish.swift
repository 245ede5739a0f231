import CareerModel

extension Wording {
  /// Spanish as spoken in the United States; each text beside the English one that it translates.
  package static let spanish = Wording(
    language: .spanish,
    translations: [
      .siteName: ("Waymark", "Waymark"),

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
      .roadmapExperienceLess: ("less than 5 years of experience", "menos de 5 años de experiencia"),
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
    ])
}
