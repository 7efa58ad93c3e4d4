//! MAT8 and PCOMP in large field, which keeps the digits that small field cuts.

use super::super::number::fitted;
use super::super::{Model, UnitSystem, five};

pub(in super::super) fn write(model: &Model, units: &UnitSystem) -> String {
    let mut text = format!("$ units: {}; plies from bottom to top\n", units.name);
    for (i, material) in model.materials.iter().enumerate() {
        let lamina = &material.lamina;
        let stress = |pa: f64| number(units.of_stress(pa));
        let optional = |x: Option<f64>| x.map_or(String::new(), number);
        let transverse = lamina.transverse_shear().map(|g| g.map(|x| units.of_stress(x)));
        let expansion = lamina.expansion().map(|a| a.map(|x| units.of_expansion(x)));
        let mut fields = vec![
            (i + 1).to_string(),
            stress(lamina.e1()),
            stress(lamina.e2()),
            number(lamina.nu12()),
            stress(lamina.g12()),
            optional(transverse.map(|g| g[0])),
            optional(transverse.map(|g| g[1])),
            optional(lamina.density().map(|rho| units.of_density(rho))),
            optional(expansion.map(|a| a[0])),
            optional(expansion.map(|a| a[1])),
            String::new(),
        ];
        fields.extend(material.strengths.iter().flat_map(five).map(stress));
        text += &format!("$ material {}: {}\n", i + 1, material.name.replace(['\n', '\r'], " "));
        text += &card("MAT8", &fields);
    }
    let z0 = model.offset - 0.5 * model.thickness();
    let mut fields = vec![String::new(); 8];
    fields[0] = "1".into();
    fields[1] = number(units.of_length(z0));
    for ply in &model.plies {
        let (t, angle) = (number(units.of_length(ply.thickness)), number(ply.angle));
        fields.extend([(ply.material + 1).to_string(), t, angle, "YES".into()]);
    }
    text + &card("PCOMP", &fields)
}

fn number(x: f64) -> String {
    fitted(x, 16, "")
}

/// A card of large fields, four on a line.
fn card(name: &str, fields: &[String]) -> String {
    let mut text = String::new();
    for (i, line) in fields.chunks(4).enumerate() {
        text += &format!("{:<8}", if i == 0 { format!("{name}*") } else { "*".to_owned() });
        let line: String = line.iter().map(|field| format!("{field:<16}")).collect();
        text += line.trim_end();
        text.push('\n');
    }
    text
}
