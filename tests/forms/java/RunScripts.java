import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.javarosa.core.model.*;
import org.javarosa.core.model.data.*;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.*;
import org.javarosa.core.services.IPropertyManager;
import org.javarosa.core.services.PropertyManager;
import org.javarosa.core.services.transport.payload.*;
import org.javarosa.form.api.*;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xpath.XPathConditional;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xform.util.XFormUtils;

/**
 * Plays scripts of acts on forms. Standard input, tab-separated: "form PATH", then acts "answer REF TEXT", "add REF",
 * "remove REF", "language TAG", then "end". After the form and after each act it prints what changed in the state since
 * the line before: "= KEY VALUE", "- KEY", or "! REASON", and then ".". Only what is relevant is told. Keys: "v REF" (value), "q REF"
 * (required, read-only, constraint holds, label), "h REF" (hint), "m REF" (message of a broken constraint), "c REF"
 * (values and labels of the choices), "n REF" (instances of a repeat), "a REF" (one may be added). Positions count from 1. "probe REF EXPRESSION"
 * prints what the expression gives at the question REF, "= KIND TEXT" or "! REASON", and changes nothing.
 */
public class RunScripts {
    static FormDef def;
    static FormEntryController entry;
    static Map<String, FormIndex> questions = new LinkedHashMap<>(), prompts = new HashMap<>(), repeats = new HashMap<>();
    static Map<String, String> before;
    static PrintStream out;

    static String ref(TreeElement node) {
        AbstractTreeElement up = node.getParent();
        String own = "/" + node.getName() + (node.isRepeatable() ? "[" + (node.getMult() + 1) + "]" : "");
        return up instanceof TreeElement && up.getName() != null ? ref((TreeElement) up) + own : own;
    }

    static String withoutLast(String ref) { return ref.replaceAll("\\[\\d+\\]$", ""); }

    static String refOf(TreeReference reference) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < reference.size(); i++) {
            made.append('/').append(reference.getName(i));
            TreeReference part = reference.getSubReference(i).genericize();
            for (int j = 0; j <= i; j++) part.setMultiplicity(j, TreeReference.INDEX_UNBOUND);
            TreeReference template = reference.getSubReference(i);
            if (i > 0 && isRepeat(template)) made.append('[').append(Math.max(0, reference.getMultiplicity(i)) + 1).append(']');
        }
        return made.toString();
    }

    static boolean isRepeat(TreeReference reference) { return def.getMainInstance().getTemplate(reference) != null; }

    static void index() {
        questions.clear(); prompts.clear(); repeats.clear();
        entry.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        for (int e = entry.stepToNextEvent(); e != FormEntryController.EVENT_END_OF_FORM; e = entry.stepToNextEvent()) {
            FormIndex at = entry.getModel().getFormIndex();
            if (e == FormEntryController.EVENT_QUESTION) questions.put(refOf(at.getReference()), at);
            if (e == FormEntryController.EVENT_PROMPT_NEW_REPEAT) prompts.put(withoutLast(refOf(at.getReference())), at);
            if (e == FormEntryController.EVENT_REPEAT) repeats.put(refOf(at.getReference()), at);
        }
    }

    static boolean isList(int control) {
        return control == Constants.CONTROL_SELECT_ONE || control == Constants.CONTROL_SELECT_MULTI || control == Constants.CONTROL_RANK;
    }

    static IAnswerData data(FormIndex at, String text) {
        if (text.isEmpty()) return null;
        FormEntryPrompt prompt = new FormEntryPrompt(def, at);
        if (!isList(prompt.getControlType()))
            return AnswerDataFactory.templateByDataType(node(at).getDataType()).cast(new UncastData(text));
        List<Selection> picked = new ArrayList<>();
        for (String value : text.split(" ")) {
            Selection found = null;
            for (SelectChoice choice : prompt.getSelectChoices()) if (choice.getValue().equals(value)) found = choice.selection();
            picked.add(found != null ? found : new Selection(value));
        }
        return prompt.getControlType() == Constants.CONTROL_SELECT_ONE ? new SelectOneData(picked.get(0)) : new SelectMultiData(picked);
    }

    static TreeElement node(FormIndex at) { return def.getMainInstance().resolveReference(at.getReference()); }

    static String text(TreeElement node) { return node.getValue() == null ? "" : node.getValue().uncast().getString(); }

    static void leaves(TreeElement node, Map<String, String> into) {
        if (node.getMult() == TreeReference.INDEX_TEMPLATE || !node.isRelevant()) return;
        if (node.isRepeatable()) into.merge("n " + withoutLast(ref(node)), "1", (a, b) -> "" + (Integer.parseInt(a) + 1));
        if (node.getNumChildren() == 0) into.put("v " + ref(node), text(node));
        for (int i = 0; i < node.getNumChildren(); i++) leaves(node.getChildAt(i), into);
    }

    static Map<String, String> state() throws Exception {
        Set<String> there = new TreeSet<>(repeats.keySet());
        index(); // brings the instances that a jr:count asks for
        if (!there.equals(repeats.keySet())) everything();
        Map<String, String> lists = new TreeMap<>();
        boolean again = true;
        for (int round = 0; round < 4 && again; round++) { // reading choices clears answers that are no choices any more
            lists.clear();
            index(); // an answer that goes may bring other questions
            again = false;
            for (Map.Entry<String, FormIndex> e : questions.entrySet()) {
                FormEntryPrompt prompt = new FormEntryPrompt(def, e.getValue());
                if (!isList(prompt.getControlType())) continue;
                StringJoiner values = new StringJoiner(" | ");
                forget(entry.getModel().getQuestionPrompt(e.getValue()).getQuestion().getDynamicChoices());
                String had = text(node(e.getValue()));
                for (SelectChoice choice : prompt.getSelectChoices()) values.add(choice.getValue() + " = " + prompt.getSelectChoiceText(choice));
                TreeElement node = node(e.getValue()); // what is cleared so wakes nobody by itself
                if (!had.equals(text(node))) { def.setValue(node.getValue(), e.getValue().getReference(), node, true); again = true; }
                lists.put("c " + e.getKey(), values.toString());
            }
        }
        index();
        lists.keySet().removeIf(key -> !questions.containsKey(key.substring(2)));
        Map<String, String> found = new TreeMap<>(lists);
        leaves(def.getMainInstance().getRoot(), found);
        for (String repeat : prompts.keySet()) found.put("a " + repeat, "");
        for (Map.Entry<String, FormIndex> e : questions.entrySet()) {
            FormEntryPrompt prompt = new FormEntryPrompt(def, e.getValue());
            IAnswerData value = node(e.getValue()).getValue();
            boolean holds = value == null || def.evaluateConstraint(e.getValue().getReference(), value);
            found.put("q " + e.getKey(), (prompt.isRequired() ? "1" : "0") + (prompt.isReadOnly() ? "1" : "0") + (holds ? "1" : "0") + prompt.getLongText());
            if (prompt.getHelpText() != null) found.put("h " + e.getKey(), prompt.getHelpText());
            String message = holds ? null : prompt.getConstraintText(value);
            if (message != null) found.put("m " + e.getKey(), message);
        }
        return found;
    }

    /** What is kept of a list is not thrown away when only the relevance of what its filter reads changes. */
    static void forget(ItemsetBinding binding) {
        if (binding == null) return;
        try {
            java.lang.reflect.Field kept = ItemsetBinding.class.getDeclaredField("cachedFilteredChoiceList");
            kept.setAccessible(true);
            kept.set(binding, null);
        } catch (ReflectiveOperationException e) { throw new IllegalStateException(e); }
    }

    /** Works everything out anew: a new or removed instance does not wake what reads deeper nodes of it. */
    static void everything() throws Exception {
        java.lang.reflect.Method all = FormDef.class.getDeclaredMethod("initializeTriggerables", TreeReference.class);
        all.setAccessible(true);
        all.invoke(def, TreeReference.rootRef());
    }

    static void tell() throws Exception {
        Map<String, String> now = state();
        for (Map.Entry<String, String> e : now.entrySet())
            if (!e.getValue().equals(before.get(e.getKey()))) out.println("=\t" + e.getKey() + "\t" + quoted(e.getValue()));
        for (String key : before.keySet()) if (!now.containsKey(key)) out.println("-\t" + key);
        before = now;
    }

    static String quoted(String text) { return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r"); }

    static void probe(String ref, String source) throws Exception {
        EvaluationContext at = new EvaluationContext(def.getEvaluationContext(), known(questions, ref).getReference());
        Object given = XPathFuncExpr.unpack(new XPathConditional(source).evalRaw(def.getMainInstance(), at));
        out.println("=\t" + given.getClass().getSimpleName() + "\t" + quoted(XPathFuncExpr.toString(given)));
    }

    static FormIndex known(Map<String, FormIndex> where, String ref) {
        FormIndex at = where.get(ref);
        if (at == null) throw new IllegalStateException("there is no " + ref);
        return at;
    }

    static void act(String[] part) throws Exception {
        switch (part[0]) {
            case "form":
                before = new TreeMap<>();
                repeats.clear(); // of the form before
                def = XFormUtils.getFormFromFormXml(part[1], null);
                def.initialize(true, new InstanceInitializationFactory());
                entry = new FormEntryController(new FormEntryModel(def));
                break;
            case "answer":
                FormIndex at = known(questions, part[1]);
                def.setValue(data(at, part.length > 2 ? part[2] : ""), at.getReference(), node(at), true);
                break;
            case "add":
                entry.jumpToIndex(known(prompts, part[1]));
                entry.newRepeat();
                everything();
                break;
            case "remove":
                entry.deleteRepeat(known(repeats, part[1]));
                everything();
                break;
            case "language":
                entry.setLanguage(part[1]);
                break;
            default: throw new IllegalArgumentException(part[0]);
        }
    }

    public static void main(String[] args) throws Exception {
        out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false, "UTF-8");
        System.setOut(System.err); // JavaRosa talks on standard output
        new XFormsModule().registerModule();
        PropertyManager.setPropertyManager((IPropertyManager) java.lang.reflect.Proxy.newProxyInstance(
            RunScripts.class.getClassLoader(), new Class<?>[] {IPropertyManager.class},
            (self, method, given) -> method.getName().equals("getSingularProperty") && given[0].equals("deviceid") ? "laptop 7" : null));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        boolean broken = false;
        for (String line; (line = in.readLine()) != null; ) {
            if (line.equals("end")) { broken = false; out.flush(); continue; }
            if (!broken) {
                try { if (line.startsWith("probe")) probe(line.split("\t")[1], line.split("\t")[2]); else { act(line.split("\t")); tell(); } }
                catch (Throwable thrown) { Throwable t = thrown.getCause() != null && thrown instanceof ReflectiveOperationException ? thrown.getCause() : thrown; broken = !line.startsWith("probe"); if (t instanceof NullPointerException) t.printStackTrace(); out.println("!\t" + t.getClass().getSimpleName() + " " + quoted(String.valueOf(t.getMessage()))); }
            }
            out.println(".");
        }
    }
}
