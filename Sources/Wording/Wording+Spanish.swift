import CareerModel

extension Wording {
  /// Spanish as spoken in the United States; each text beside the English one that it translates.
  package static let spanish = Wording(
    language: .spanish,
    translations: [
      .siteName: ("Waymark", "Waymark"),

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
